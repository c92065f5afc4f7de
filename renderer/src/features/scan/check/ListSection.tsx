import { useState } from 'react';
import { withOptions, withSeparator } from '../../../../../core/scan/edits/columns.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** Several improvement points in one cell: what stands between them, and which ones there are. */
export function ListSection({ draft, flow, problem }: SectionProps) {
  const { mapping } = draft;
  const { separator, options } = mapping.list ?? { separator: ';', options: [] };
  const names = nl.scan.list.separators;
  const known = separator in names ? names : { [separator]: nl.scan.list.otherSeparator(separator), ...names };
  const text = options.map((option) => option.text).join('\n');
  return (
    <Section name="list" title={nl.scan.list.title} glance={nl.scan.list.glance(options.length)} problem={problem}>
      <Field label={nl.scan.list.separator}>
        {(ids) => (
          <select
            {...ids}
            className="field__input scan__select"
            value={separator}
            onChange={(event) => flow.change(withSeparator(mapping, event.target.value))}
          >
            {Object.entries(known).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OptionLines key={text} text={text} onLeave={(lines) => flow.change(withOptions(mapping, lines))} />
    </Section>
  );
}

/** The options, one per line; taken over when the person leaves the field. */
function OptionLines({ text, onLeave }: { readonly text: string; readonly onLeave: (lines: string) => void }) {
  const [lines, setLines] = useState(text);
  return (
    <Field label={nl.scan.list.options} hint={nl.scan.list.optionsHint}>
      {(ids) => (
        <textarea
          {...ids}
          className="field__input"
          rows={Math.min(20, Math.max(6, lines.split('\n').length + 1))}
          value={lines}
          onChange={(event) => setLines(event.target.value)}
          onBlur={() => lines !== text && onLeave(lines)}
        />
      )}
    </Field>
  );
}
