import { useState } from 'react';
import { FunnelChart } from '../../charts/FunnelChart.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Region } from './useRegion.ts';

const words = nl.region;

interface Props {
  readonly region: Region;
  readonly withNames: boolean;
  readonly onNames: (withNames: boolean) => void;
}

/** Figures of municipalities side by side: how far they can differ by chance, and never who is best. */
export function Figures({ region: { funnels, sheets }, withNames, onNames }: Props) {
  const [chosen, setChosen] = useState('');
  const keyOf = ({ principle, perspective }: Region['funnels'][number]) => `${principle} ${perspective}`;
  const funnel = funnels.find((one) => keyOf(one) === chosen) ?? funnels[0];
  const told = sheets.filter(({ municipality }) => municipality !== '').length;
  return (
    <section className="region__card" aria-labelledby="region-figures">
      <h2 id="region-figures">{funnel ? words.conclusion(funnel) : words.figuresTitle}</h2>
      {funnel ? (
        <>
          <SelectField
            label={words.which}
            value={keyOf(funnel)}
            options={funnels.map((one) => [keyOf(one), words.option(one)] as const)}
            onChange={setChosen}
          />
          <p className="region__soft">{words.measure(funnel)}</p>
          <FunnelChart funnel={funnel} width={440} height={330} size={14} />
          <p className="region__letters">{words.letters(funnel.points)}</p>
          <ul className="region__legend">
            <li className="region__near">{words.near}</li>
            <li className="region__far">{words.far}</li>
            <li className="region__middle">{words.middle(funnel.points.length)}</li>
          </ul>
          <p>{words.readSo}</p>
        </>
      ) : (
        <p>{words.tooFew}</p>
      )}
      <label className="region__names">
        <input type="checkbox" checked={withNames} onChange={(event) => onNames(event.target.checked)} />
        {words.names} <span className="region__soft">{words.namesOf(told, sheets.length)}</span>
      </label>
    </section>
  );
}
