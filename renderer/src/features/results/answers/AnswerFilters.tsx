import type { AnswersForReview } from '../../../../../core/answers/answer.ts';
import { SCAN_PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { SearchField } from '../../../kit/ui/SearchField.tsx';
import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { type Filter, type Order, occurring, type Status } from './filter-answers.ts';

interface AnswerFiltersProps {
  readonly all: AnswersForReview;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly count: number;
}

const words = nl.answers;
const { residents, frontline } = nl.domain.perspective;
const WHO: Readonly<Record<Filter['who'], string>> = { all: words.everyone, residents, frontline };

/** Search, group, state, topic and order; below them how many answers that leaves. */
export function AnswerFilters({ all, filter, onFilter, count }: AnswerFiltersProps) {
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  const groups = SCAN_PERSPECTIVES.filter((one) => all.answers.some(({ perspective }) => perspective === one));
  return (
    <search className="answers-filters" aria-label={words.filters}>
      <div className="answers-filters__row">
        <SearchField label={words.search} value={filter.search} onChange={(search) => set({ search })} />
        {groups.length > 1 && (
          <Choice
            label={words.who}
            value={filter.who}
            options={WHO}
            onChange={(chosen: Filter['who']) => set({ who: chosen })}
          />
        )}
        <Choice
          label={words.status}
          value={filter.status}
          options={words.statuses}
          onChange={(status: Status) => set({ status })}
        />
        <TopicChoice all={all} topic={filter.topic} onTopic={(topic) => set({ topic })} />
        <Choice
          label={words.order}
          value={filter.order}
          options={words.orders}
          onChange={(order: Order) => set({ order })}
        />
      </div>
      <p role="status" className="visually-hidden">
        {words.found(count)}
      </p>
    </search>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ options, ...rest }: ChoiceProps<T>) {
  return <SelectField {...rest} options={(Object.keys(options) as T[]).map((one) => [one, options[one]])} />;
}

interface TopicChoiceProps {
  readonly all: AnswersForReview;
  readonly topic: string;
  readonly onTopic: (topic: string) => void;
}

function TopicChoice({ all: { answers, points }, topic, onTopic }: TopicChoiceProps) {
  const same = (text: string) => ({ id: text, text });
  const lists = [
    { kind: 'heading', label: words.headings, items: occurring(answers.map(({ heading }) => heading)).map(same) },
    { kind: 'tag', label: words.tags, items: occurring(answers.flatMap(({ tags }) => tags)).map(same) },
    { kind: 'point', label: words.points, items: points },
  ].filter(({ items }) => items.length > 0);
  if (lists.length === 0) return null;
  return (
    <Field label={words.topic}>
      {(ids) => (
        <select {...ids} className="field__input" value={topic} onChange={(event) => onTopic(event.target.value)}>
          <option value="">{words.allTopics}</option>
          {lists.map(({ kind, label, items }) => (
            <optgroup key={kind} label={label}>
              {items.map(({ id, text }) => (
                <option key={id} value={`${kind}:${id}`}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
