import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';

interface Props {
  readonly fileName: string;
  readonly onStop: () => void;
}

/** How far the reading of a file is, and a button to stop it. A workbook does not say beforehand how much there is. */
export function ReadingProgress({ fileName, onStop }: Props) {
  const api = useApi();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>({ done: 0, of: 0 });
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'import.progress') setProgress({ done: event.done, of: event.of });
      }),
    [api],
  );
  const { done, of } = progress;
  const words = nl.scan.reading;
  return (
    <div className="scan__reading">
      <p role="status">{words.busy(fileName)}</p>
      <progress aria-label={words.busy(fileName)} max={100} {...(of > 0 ? { value: (100 * done) / of } : {})} />
      <div className="scan__buttons">
        <Button icon={X} onClick={onStop}>
          {words.stop}
        </Button>
        {of === 0 && done > 0 && <span>{words.rows(done)}</span>}
      </div>
    </div>
  );
}
