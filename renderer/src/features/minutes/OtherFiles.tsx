import { Archive, CalendarDays, FileSpreadsheet, Printer } from 'lucide-react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { MinutesFormat } from './useExport.ts';

const ICONS = { xlsx: FileSpreadsheet, ics: CalendarDays, pdf: Printer, zip: Archive } as const;
const FORMATS = ['pdf', 'xlsx', 'ics', 'zip'] as const;

interface Props {
  readonly busy: boolean;
  readonly onMake: (format: MinutesFormat) => void;
}

/** What can be made of the same minutes beside the Word file. */
export function OtherFiles({ busy, onMake }: Props) {
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
    </section>
  );
}
