import { useState } from 'react';
import { scaleFromExamples, toNoScore, toScale } from '../../../../../core/scan/edits/scale.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import { ScaleLabels } from './ScaleLabels.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** The answers from low to high, and the ones that are no score. */
export function ScaleSection({ draft, flow, problem }: SectionProps) {
  const { mapping, proposal } = draft;
  const [said, setSaid] = useState('');
  const isEmpty = !mapping.scale || mapping.scale.labels.length + mapping.scale.dontKnow.length === 0;
  return (
    <Section name="scale" title={nl.scan.scale.title} glance={glanceOf(draft)} problem={problem}>
      {isEmpty ? (
        <Button onClick={() => flow.change(scaleFromExamples(mapping, proposal))}>{nl.scan.scale.start}</Button>
      ) : (
        <div className="scan__scale">
          <ScaleLabels draft={draft} flow={flow} onSay={setSaid} />
          <NoScore draft={draft} flow={flow} />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <UnknownAnswers draft={draft} flow={flow} />
    </Section>
  );
}

function glanceOf({ mapping, summary }: Draft): string {
  const { labels, dontKnow } = mapping.scale ?? { labels: [], dontKnow: [] };
  if (labels.length < 2) return nl.scan.scale.none;
  const parts = [nl.scan.scale.glance(labels)];
  if (dontKnow.length > 0) parts.push(nl.scan.scale.glanceNoScore(dontKnow.length));
  if (summary?.unknownAnswers.length) parts.push(nl.scan.scale.glanceUnknown(summary.unknownAnswers.length));
  return parts.join(' · ');
}

function NoScore({ draft, flow }: Omit<SectionProps, 'problem'>) {
  const { mapping } = draft;
  const labels = mapping.scale?.dontKnow ?? [];
  return (
    <div>
      <h3>{nl.scan.scale.noScore}</h3>
      <p className="scan__file">{labels.length > 0 ? nl.scan.scale.noScoreText : nl.scan.scale.noScoreNone}</p>
      <ul className="scan__labels">
        {labels.map((label) => (
          <li key={label}>
            <span className="scan__label">{label}</span>
            <Button
              kind="quiet"
              onClick={() => flow.change(toScale(mapping, label))}
              aria-label={nl.scan.scale.toScaleOf(label)}
            >
              {nl.scan.scale.toScale}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST_SHOWN = 10;

function UnknownAnswers({ draft, flow }: Omit<SectionProps, 'problem'>) {
  const { mapping, summary } = draft;
  const unknown = summary?.unknownAnswers.slice(0, MOST_SHOWN) ?? [];
  if (unknown.length === 0) return null;
  return (
    <div>
      <h3>{nl.scan.scale.unknown}</h3>
      <p className="scan__file">{nl.scan.scale.unknownText}</p>
      <ul className="scan__labels">
        {unknown.map(({ text, count }) => (
          <li key={text}>
            <span className="scan__label">{text}</span>
            <span>{nl.scan.scale.times(count)}</span>
            <Button
              kind="quiet"
              onClick={() => flow.change(toScale(mapping, text))}
              aria-label={nl.scan.scale.toScaleOf(text)}
            >
              {nl.scan.scale.toScale}
            </Button>
            <Button
              kind="quiet"
              onClick={() => flow.change(toNoScore(mapping, text))}
              aria-label={nl.scan.scale.toNoScoreOf(text)}
            >
              {nl.scan.scale.toNoScore}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
