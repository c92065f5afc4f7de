import { Archive, CalendarDays, CalendarPlus, Copy, FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import type { MinutesModel } from '../../../../minutes/model/model.ts';
import { letterText } from '../../../../minutes/texts/letter.ts';
import { copyText } from '../../kit/copy-text.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { MinutesFormat } from './useExport.ts';

const ICONS = {
  xlsx: FileSpreadsheet,
  ics: CalendarDays,
  'ics-people': CalendarPlus,
  pdf: Printer,
  zip: Archive,
} as const;
const FORMATS = ['pdf', 'xlsx', 'ics', 'ics-people', 'zip'] as const;

interface Props {
  readonly model: MinutesModel;
  readonly busy: boolean;
  readonly onMake: (format: MinutesFormat) => void;
}

/** What can be made of the same minutes beside the Word file. */
export function OtherFiles({ model, busy, onMake }: Props) {
  return (
    <section className="minutes__part" aria-labelledby="minutes-files">
      <h2 id="minutes-files">{nl.minutes.files.title}</h2>
      <div className="minutes__files">
        {FORMATS.map((format) => (
          <Button key={format} icon={ICONS[format]} aria-disabled={busy} onClick={() => !busy && onMake(format)}>
            {nl.minutes.files[format]}
          </Button>
        ))}
      </div>
      <Letter model={model} />
    </section>
  );
}

function Letter({ model }: Pick<Props, 'model'>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = nl.minutes.files;
  return (
    <div className="minutes__letter">
      <p className="minutes__soft">{words.letterText}</p>
      <Button icon={Copy} onClick={() => setCopied(copyText(letterText(model)))}>
        {words.letter}
      </Button>
      <p aria-live="polite">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
    </div>
  );
}
