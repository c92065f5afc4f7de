import { nl } from '../../../locale/nl/index.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** Whether people who stopped half way count. */
export function AbandonedSection({ draft, flow }: SectionProps) {
  const { includeAbandoned, summary } = draft;
  const count = summary?.groups.reduce((sum, { abandoned }) => sum + abandoned, 0) ?? 0;
  const glance = includeAbandoned ? nl.scan.abandoned.glanceIn : nl.scan.abandoned.glanceOut;
  return (
    <Section name="abandoned" title={nl.scan.abandoned.title} glance={glance}>
      <fieldset className="scan__choice">
        <legend>{nl.scan.abandoned.question(count)}</legend>
        <label>
          <input type="radio" checked={!includeAbandoned} onChange={() => flow.includeAbandoned(false)} />
          {nl.scan.abandoned.leaveOut}
        </label>
        <label>
          <input type="radio" checked={includeAbandoned} onChange={() => flow.includeAbandoned(true)} />
          {nl.scan.abandoned.include}
        </label>
      </fieldset>
      <p className="scan__file">{nl.scan.abandoned.later}</p>
    </Section>
  );
}
