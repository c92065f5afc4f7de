import { Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { SIGNS, type Sign } from '../../../../../../core/domain/perspective.ts';
import { holdsCards } from '../../../../../../core/plate/template.ts';
import { CARDS_ON_SHEET, type CardsOnSheet } from '../../../../../../core/typesetting/paper-cards.ts';
import { attempt } from '../../../../kit/notices.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { Field } from '../../../../kit/ui/fields.tsx';
import { PerspectiveSign } from '../../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../../locale/nl/index.ts';
import { useApi } from '../../../../store/api.ts';
import { useTrajectory } from '../../../../store/trajectory.ts';
import { PaperSheets } from './PaperSheets.tsx';
import { blankCards, cardsOfZone, inSheets } from './paper-cards.ts';

const words = nl.praatplaat.paper;
const BLANK = 'blank';
const ALL = 'all';
const MOST_SHEETS = 20;

/** Cards on paper: those of a place on the plate, or empty ones to write on. The print window can save them as PDF. */
export function PrintCardsDialog({ onClose }: { readonly onClose: () => void }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const [what, setWhat] = useState(ALL);
  const [onSheet, setOnSheet] = useState<CardsOnSheet>(4);
  const [wanted, setWanted] = useState<ReadonlySet<Sign>>(new Set(SIGNS));
  const [perSign, setPerSign] = useState('2');
  const blank = what === BLANK;
  const count = Math.min(MOST_SHEETS, Math.max(1, Math.floor(Number(perSign)) || 1));
  const cards = blank
    ? blankCards(
        SIGNS.filter((one) => wanted.has(one)),
        count,
        onSheet,
      )
    : cardsOfZone(document, template, what === ALL ? null : what, onSheet);
  const sheets = inSheets(cards, onSheet);
  const toggle = (one: Sign) =>
    setWanted(new Set(wanted.has(one) ? [...wanted].filter((other) => other !== one) : [...wanted, one]));
  const print = async () => {
    if (!blank)
      await attempt('journey.handedOut', () => api.call('journey.handedOut', { trajectoryId, place, what: 'cards' }));
    window.print();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={Printer} disabled={sheets.length === 0} onClick={() => void print()}>
        {words.print(sheets.length)}
      </Button>
    </>
  );
  return (
    <>
      <Dialog title={words.printTitle} onClose={onClose} buttons={buttons}>
        <p>{words.printIntro}</p>
        <Field label={words.what}>
          {(ids) => (
            <select {...ids} className="field__input" value={what} onChange={(event) => setWhat(event.target.value)}>
              <option value={ALL}>{words.all}</option>
              {template.zones.filter(holdsCards).map(({ id, title }) => (
                <option key={id} value={id}>
                  {words.zone(title)}
                </option>
              ))}
              <option value={BLANK}>{words.blank}</option>
            </select>
          )}
        </Field>
        <fieldset className="paper-form__choices">
          <legend>{words.size}</legend>
          {CARDS_ON_SHEET.map((one) => (
            <label key={one}>
              <input type="radio" name="on-sheet" checked={onSheet === one} onChange={() => setOnSheet(one)} />
              {words.onSheet(one)}
            </label>
          ))}
        </fieldset>
        {blank && (
          <>
            <fieldset className="paper-form__choices">
              <legend>{words.forWhom}</legend>
              {SIGNS.map((one) => (
                <label key={one}>
                  <input type="checkbox" checked={wanted.has(one)} onChange={() => toggle(one)} />
                  <PerspectiveSign perspective={one} />
                </label>
              ))}
            </fieldset>
            <Field label={words.sheetsEach}>
              {(ids) => (
                <input
                  {...ids}
                  className="field__input"
                  inputMode="numeric"
                  maxLength={2}
                  value={perSign}
                  onChange={(event) => setPerSign(event.target.value)}
                />
              )}
            </Field>
          </>
        )}
        <p role="status">{cards.length === 0 && !blank ? words.none : words.count(cards.length, sheets.length)}</p>
      </Dialog>
      {createPortal(
        <div className="on-paper" aria-hidden="true">
          <PaperSheets sheets={sheets} onSheet={onSheet} />
        </div>,
        window.document.body,
      )}
    </>
  );
}
