import { Plus, Star, X } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { AnswerForReview, AnswersForReview } from '../../../../../core/answers/answer.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { occurring } from './filter-answers.ts';
import type { AnswerActions } from './useAnswers.ts';

interface OwnNotesProps {
  readonly answer: AnswerForReview;
  readonly all: AnswersForReview;
  readonly actions: AnswerActions;
}

const words = nl.answers;
const LONGEST = 60;

/** What the facilitator notes with an answer: tags, a heading, a good quote. Nobody else sees it. */
export function OwnNotes({ answer, all, actions }: OwnNotesProps) {
  const { id: answerId, picked } = answer;
  return (
    <div className="review__own">
      <header>
        <h3>{words.own}</h3>
        <Button
          kind="quiet"
          icon={Star}
          aria-pressed={picked}
          onClick={() => void actions.change('answers.pick', { answerId, picked: !picked })}
        >
          {words.pick}
        </Button>
      </header>
      <HeadingField answer={answer} all={all} actions={actions} />
      <Tags answer={answer} all={all} actions={actions} />
    </div>
  );
}

function Tags({ answer: { id: answerId, tags }, all, actions }: OwnNotesProps) {
  const [tag, setTag] = useState('');
  const listId = useId();
  const set = (next: readonly string[]) => actions.change('answers.tag', { answerId, tags: [...next] });
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = tag.trim();
    if (wanted === '' || tags.includes(wanted) || (await set([...tags, wanted]))) setTag('');
  };
  return (
    <form className="review__tags" onSubmit={(event) => void add(event)}>
      <Field label={words.tag}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            list={listId}
            maxLength={LONGEST}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {occurring(all.answers.flatMap((one) => one.tags)).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button submit icon={Plus} aria-label={words.addTag} />
      <ul>
        {tags.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="review__tag"
              aria-label={words.removeTag(one)}
              onClick={() => void set(tags.filter((other) => other !== one))}
            >
              {one} <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function HeadingField({ answer: { id, heading }, all, actions }: OwnNotesProps) {
  const [text, setText] = useState(heading ?? '');
  const listId = useId();
  const leave = () => {
    const wanted = text.trim() === '' ? null : text.trim();
    if (wanted !== heading) void actions.group([id], wanted);
  };
  return (
    <>
      <Field label={words.heading}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            list={listId}
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
        )}
      </Field>
      <datalist id={listId}>
        {occurring(all.answers.map((one) => one.heading)).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
