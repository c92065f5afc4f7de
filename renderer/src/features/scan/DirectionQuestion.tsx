import { reverseScale } from '../../../../core/scan/edits/scale.ts';
import { nl } from '../../locale/nl/index.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/**
 * Numbers without words do not say which end is the good one. The program proposes a direction, shows what that makes of three
 * answers from the file, and asks.
 */
export function DirectionQuestion({ draft, flow, problem }: SectionProps) {
  const { mapping, proposal } = draft;
  const labels = mapping.scale?.labels ?? [];
  const proposed = proposal.mapping.scale?.labels ?? [];
  const kept = proposed.flatMap((label) => (labels.includes(label) ? [labels.indexOf(label)] : []));
  const isReversed = (kept[0] ?? 0) > (kept.at(-1) ?? 0);
  const answered = !mapping.directionGuessed;
  const words = nl.scan.direction;
  const answer = (reversed: boolean) => {
    const turned = reversed === isReversed ? mapping : reverseScale(mapping);
    flow.change({ ...turned, directionGuessed: false });
  };
  const [low, high] = [proposed[0] ?? '', proposed.at(-1) ?? ''];
  const glance = answered ? words.glance(labels.at(-1) ?? '') : words.unknown;
  return (
    <Section name="direction" title={words.title} glance={glance} problem={problem}>
      <fieldset className="scan__choice">
        <legend>{words.question(low, high)}</legend>
        <label>
          <input type="radio" checked={answered && !isReversed} onChange={() => answer(false)} />
          {words.up(high)}
        </label>
        <label>
          <input type="radio" checked={answered && isReversed} onChange={() => answer(true)} />
          {words.up(low)}
        </label>
      </fieldset>
      <h3>{answered ? words.examples : words.examplesProposed}</h3>
      <ul className="scan__facts scan__direction">
        {proposal.scaleExamples.map(({ statement, answer: label, count }) => (
          <li key={label}>
            <strong>{label}</strong> {words.means(labels.indexOf(label), labels.length)} ({words.times(count)})
            <br />
            <span className="scan__file">{statement}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
