import { Undo2 } from 'lucide-react';
import type { AnswersForReview } from '../../../../../core/answers/answer.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { AnswerActions } from './useAnswers.ts';

interface VanishedReleasesProps {
  readonly releases: AnswersForReview['vanished'];
  readonly withdraw: AnswerActions['withdrawVanished'];
}

/** Texts that were released of answers that are not there any more: they can still be taken back. */
export function VanishedReleases({ releases, withdraw }: VanishedReleasesProps) {
  if (releases.length === 0) return null;
  const words = nl.answers;
  return (
    <section className="answers-vanished">
      <h3>{words.vanishedTitle}</h3>
      <p>{words.vanishedWhy}</p>
      <ul>
        {releases.map(({ releaseId, text }) => (
          <li key={releaseId}>
            <blockquote>{text}</blockquote>
            <Button kind="quiet" icon={Undo2} onClick={() => void withdraw(releaseId)}>
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
