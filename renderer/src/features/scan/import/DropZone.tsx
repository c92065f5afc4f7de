import { ClipboardList, FileSpreadsheet, FolderOpen, Keyboard } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useFileDrop } from '../../../kit/useFileDrop.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { Stage } from './import-store.ts';
import { ReadingProgress } from './ReadingProgress.tsx';

/** More files are no groups of one survey. */
const MOST_FILES = 10;
const ACCEPT = '.csv,.tsv,.txt,.xlsx';

interface Props {
  readonly stage: Extract<Stage, { at: 'choose' | 'reading' }>;
  /** One file, or several that are read as one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStop: () => void;
  readonly onPaper: () => void;
  readonly onQuestionnaire: () => void;
  /** There when a scan is in the trajectory already. */
  readonly onCancel?: () => void;
}

/** Where a survey file is dropped or chosen. */
export function DropZone({ stage, onFiles, onStop, onPaper, onQuestionnaire, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [tooMany, setTooMany] = useState(false);
  const take = (files: readonly File[]) => {
    setTooMany(files.length > MOST_FILES);
    if (files.length > 0 && files.length <= MOST_FILES) onFiles(files);
  };
  const over = useFileDrop(take);
  const problem = stage.at === 'choose' && stage.problem;
  return (
    <div className="scan__choose">
      <div className={over ? 'scan__drop scan__drop--over' : 'scan__drop'}>
        <FileSpreadsheet size={48} strokeWidth={1.5} aria-hidden="true" />
        <h2>{nl.scan.drop.title}</h2>
        <p>{nl.scan.drop.text}</p>
        <div className="scan__drop-row">
          <Button
            kind="primary"
            icon={FolderOpen}
            disabled={stage.at === 'reading'}
            onClick={() => input.current?.click()}
          >
            {nl.scan.drop.choose}
          </Button>
          <span>{over ? nl.scan.drop.release : nl.scan.drop.orDrop}</span>
        </div>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          multiple
          accept={ACCEPT}
          tabIndex={-1}
          aria-label={nl.scan.drop.choose}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <div className="scan__drop-row">
          <Button kind="quiet" icon={Keyboard} disabled={stage.at === 'reading'} onClick={onPaper}>
            {nl.scan.paper.open}
          </Button>
          <Button kind="quiet" icon={ClipboardList} disabled={stage.at === 'reading'} onClick={onQuestionnaire}>
            {nl.questionnaire.open}
          </Button>
        </div>
        <p className="scan__private">{nl.scan.drop.private}</p>
      </div>
      {stage.at === 'reading' && <ReadingProgress fileName={stage.fileName} onStop={onStop} />}
      <div role="alert">
        {problem && <p className="scan__problem">{nl.errors[problem]}</p>}
        {tooMany && !problem && <p className="scan__problem">{nl.scan.drop.many}</p>}
      </div>
      {onCancel && stage.at === 'choose' && (
        <div className="scan__replaces">
          <p>{nl.scan.drop.replaces}</p>
          <Button onClick={onCancel}>{nl.scan.drop.cancel}</Button>
        </div>
      )}
    </div>
  );
}
