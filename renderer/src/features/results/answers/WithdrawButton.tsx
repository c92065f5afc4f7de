import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { AnswerForReview } from '../../../../../core/answers/answer.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useAnnounce } from '../announcer.tsx';
import type { AnswerActions } from './useAnswers.ts';

interface WithdrawButtonProps {
  readonly answer: AnswerForReview;
  readonly placed: boolean;
  readonly actions: AnswerActions;
}

const words = nl.answers;

/** Takes a release back. Asks first when that takes a card off the plate: no undo can bring it back. */
export function WithdrawButton({ answer, placed, actions }: WithdrawButtonProps) {
  const [asking, setAsking] = useState(false);
  const announce = useAnnounce();
  const withdraw = async () => {
    if (!(await actions.change('answers.withdraw', { answerId: answer.id }))) return;
    setAsking(false);
    announce(words.saidWithdrawn);
  };
  return (
    <>
      <Button kind="quiet" icon={Undo2} onClick={() => (placed ? setAsking(true) : void withdraw())}>
        {words.withdraw}
      </Button>
      {asking && (
        <Dialog
          title={words.withdrawTitle}
          onClose={() => setAsking(false)}
          buttons={
            <>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
              <Button kind="danger" onClick={() => void withdraw()}>
                {words.withdrawYes}
              </Button>
            </>
          }
        >
          <p>{words.withdrawWhy}</p>
        </Dialog>
      )}
    </>
  );
}
