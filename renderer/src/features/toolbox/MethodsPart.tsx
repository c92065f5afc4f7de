import { Clock, Milestone, Users } from 'lucide-react';
import { useState } from 'react';
import { PRINCIPLE_NUMBERS, PrincipleNumber } from '../../../../core/domain/principles.ts';
import { matchesSearch, searchKey } from '../../../../core/domain/search.ts';
import { DeepeningMethod } from '../../../../core/toolbox/method.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { SearchField } from '../../kit/ui/SearchField.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useBeginJourney } from '../../store/useBeginJourney.ts';
import { useFetched } from '../../store/useFetched.ts';
import { PlanRun } from './PlanRun.tsx';

const words = nl.toolbox.methods;
const KINDS = DeepeningMethod.shape.kind.options;
type Kind = DeepeningMethod['kind'];

interface Wanted {
  readonly query: string;
  readonly kind: Kind | null;
  readonly principle: PrincipleNumber | null;
}

/** All deepening methods; found by a word, a kind or a principle. */
export function MethodsPart({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const methods = useFetched('toolbox.methods', null) ?? [];
  const [wanted, setWanted] = useState<Wanted>({ query: '', kind: null, principle: null });
  const found = methods.filter((method) => fits(method, wanted));
  return (
    <section className="toolbox__part" aria-labelledby="toolbox-methods">
      <h2 id="toolbox-methods" aria-live="polite">
        {words.title(found.length)}
      </h2>
      <Filters wanted={wanted} onChange={setWanted} />
      {methods.length > 0 && found.length === 0 && <EmptyState text={words.none} />}
      {found.map((method) => (
        <Method key={method.id} method={method} onGoTo={onGoTo} />
      ))}
    </section>
  );
}

function fits({ name, purpose, what, kind, when }: DeepeningMethod, wanted: Wanted): boolean {
  const rightKind = wanted.kind === null || kind === wanted.kind;
  const rightPrinciple = wanted.principle === null || when.principles.includes(wanted.principle);
  return rightKind && rightPrinciple && matchesSearch(searchKey(`${name} ${purpose} ${what}`), wanted.query);
}

interface FilterProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

function Filters({ wanted, onChange }: FilterProps) {
  return (
    <search className="toolbox__filters">
      <SearchField label={words.search} value={wanted.query} onChange={(query) => onChange({ ...wanted, query })} />
      <SelectField
        label={words.kind}
        value={wanted.kind ?? ''}
        options={[['', words.allKinds], ...KINDS.map((kind) => [kind, words.kinds[kind]] as const)]}
        onChange={(kind) => onChange({ ...wanted, kind: kind || null })}
      />
      <SelectField
        label={words.principle}
        value={`${wanted.principle ?? ''}`}
        options={[
          ['', words.allPrinciples],
          ...PRINCIPLE_NUMBERS.map((number) => [`${number}`, words.principleName(number)] as const),
        ]}
        onChange={(chosen) =>
          onChange({ ...wanted, principle: PrincipleNumber.safeParse(Number(chosen)).data ?? null })
        }
      />
    </search>
  );
}

interface MethodProps {
  readonly method: DeepeningMethod;
  readonly onGoTo: (step: Step) => void;
}

function Method({ method, onGoTo }: MethodProps) {
  const { name, purpose, what, howLong, groupSize, needs, steps, leaves, care } = method;
  return (
    <details className="toolbox__card">
      <summary>
        <strong>{name}</strong>
        <span className="toolbox__soft">{purpose}</span>
        <span className="toolbox__facts">
          <span>
            <Users size={16} aria-hidden="true" />
            {words.people(groupSize)}
          </span>
          <span>
            <Clock size={16} aria-hidden="true" />
            {howLong}
          </span>
        </span>
      </summary>
      <dl className="toolbox__about">
        <dt>{words.what}</dt>
        <dd>{what}</dd>
        <dt>{words.needs}</dt>
        <dd>{needs}</dd>
        <dt>{words.steps}</dt>
        <dd>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </dd>
        <dt>{words.leaves}</dt>
        <dd>{leaves}</dd>
        <dt>{words.care}</dt>
        <dd>{care}</dd>
      </dl>
      <PlanRun method={method} />
      {method.kind === 'customer-journey' && <JourneyButton method={method} onGoTo={onGoTo} />}
    </details>
  );
}

/** The same on the plate of the open session. */
function JourneyButton({ method: { name }, onGoTo }: MethodProps) {
  const begin = useBeginJourney();
  const start = async () => {
    if (await begin()) onGoTo('journey');
  };
  return (
    <div className="toolbox__buttons">
      <Button icon={Milestone} aria-label={nl.journey.onPlateOf(name)} onClick={() => void start()}>
        {nl.journey.onPlate}
      </Button>
    </div>
  );
}
