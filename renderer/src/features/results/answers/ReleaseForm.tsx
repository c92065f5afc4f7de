import { Check, RotateCcw, Signpost, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { AnswerForReview } from '../../../../../core/answers/answer.ts';
import { type Draft, editDraft, startDraft } from '../../../../../core/answers/draft.ts';
import { cardKey } from '../../../../../core/cards/card.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { stillThere } from '../../../../../core/redaction/propose.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';
import { useAnnounce } from '../announcer.tsx';
import { usePlaced } from '../to-plate/usePlaced.ts';
import { spansOf } from './spans-of.ts';
import type { AnswerActions } from './useAnswers.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

interface ReleaseFormProps {
  readonly answer: AnswerForReview;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly actions: AnswerActions;
  readonly onNext: () => void;
}

const words = nl.answers;

/** The text that others will see, and the buttons that let them. */
export function ReleaseForm({ answer, draft, onDraft, actions, onNext }: ReleaseFormProps) {
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const release = useRelease(answer, draft, actions);
  const left = stillThere(draft.text);
  const isReleased = answer.released?.text === draft.text;
  const ready = draft.text.trim() !== '' && (left === null || confirmed === draft.text);
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || !ready) return;
    event.preventDefault();
    if (isReleased || (await release.run(left !== null))) onNext();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button Vrijgeven
    <div className="review__release" onKeyDown={(event) => void onKeyDown(event)}>
      <Field label={words.text} hint={words.textHint}>
        {(ids) => (
          <textarea
            {...ids}
            className="field__input review__words"
            rows={4}
            maxLength={TEXT_MAX}
            value={draft.text}
            onChange={(event) => onDraft(editDraft(draft, event.target.value))}
          />
        )}
      </Field>
      {left && (
        <div className="review__warning">
          {left.kinds.length > 0 && (
            <p>
              <TriangleAlert size={18} aria-hidden="true" /> {words.still(left.kinds.map((kind) => words.kinds[kind]))}
            </p>
          )}
          {left.isCombination && (
            <p>
              <TriangleAlert size={18} aria-hidden="true" /> {words.combination}
            </p>
          )}
          <label className="review__confirm">
            <input
              type="checkbox"
              checked={confirmed === draft.text}
              onChange={(event) => setConfirmed(event.target.checked ? draft.text : null)}
            />
            {words.confirm}
          </label>
        </div>
      )}
      {!answer.inDocuments && (
        <p className="review__warning">
          <TriangleAlert size={18} aria-hidden="true" /> {words.tooFewForCard}
        </p>
      )}
      <div className="review__buttons">
        <ReleaseButtons
          answer={answer}
          ready={ready}
          isReleased={isReleased}
          release={release}
          confirmed={left !== null}
        />
        {draft.edited && (
          <Button kind="quiet" icon={RotateCcw} onClick={() => onDraft(startDraft(answer.raw, spansOf(answer.raw)))}>
            {words.startAgain}
          </Button>
        )}
        {answer.released && <WithdrawButton answer={answer} placed={release.placed} actions={actions} />}
      </div>
    </div>
  );
}

function useRelease({ id, released }: AnswerForReview, { text }: Draft, { change }: AnswerActions) {
  const place = useTrajectory((state) => state.placeFromScan);
  const announce = useAnnounce();
  const placed = usePlaced();
  const run = async (confirmed: boolean) => {
    const done = await change('answers.release', { answerId: id, text, confirmed });
    if (done) announce(words.saidReleased);
    return done;
  };
  const put = async () => {
    const done = await place(newId(), { type: 'quote', answerId: id }, { role: 'from-scan' });
    if (done) announce(words.saidPlaced);
  };
  return { run, put, placed: released !== null && placed.has(cardKey('quote', released.id)) };
}

interface ReleaseButtonsProps {
  readonly answer: AnswerForReview;
  readonly ready: boolean;
  /** What is in the field is what was released. */
  readonly isReleased: boolean;
  readonly confirmed: boolean;
  readonly release: ReturnType<typeof useRelease>;
}

function ReleaseButtons({ answer, ready, isReleased, confirmed, release }: ReleaseButtonsProps) {
  const { run, put, placed } = release;
  const both = async () => {
    if (isReleased || (await run(confirmed))) await put();
  };
  return (
    <>
      {isReleased ? (
        <span className="review__released">
          <Check size={20} aria-hidden="true" /> {words.released}
        </span>
      ) : (
        <Button kind="primary" icon={Check} shortcut="Ctrl ↵" disabled={!ready} onClick={() => void run(confirmed)}>
          {answer.released ? words.releaseAgain : words.release}
        </Button>
      )}
      {placed && (
        <span className="review__released">
          <Signpost size={20} aria-hidden="true" /> {nl.results.onPlate}
        </span>
      )}
      {!placed && answer.inDocuments && (
        <Button icon={Signpost} disabled={!ready} onClick={() => void both()}>
          {isReleased ? words.toPlate : words.releaseToPlate}
        </Button>
      )}
    </>
  );
}
