import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MappingProblem } from '../../../../../core/scan/table/mapping.ts';
import { nl } from '../../../locale/nl/index.ts';
import { type SectionName, sectionId } from './places.ts';

interface Props {
  readonly name: SectionName;
  readonly title: string;
  /** What the program understood, in a few words. */
  readonly glance: string;
  readonly problem?: MappingProblem | null;
  /** There is nothing to change here, only to see. */
  readonly readOnly?: boolean;
  readonly children: ReactNode;
}

/** A part of the check that can be opened to correct it; it opens by itself when something is missing there. */
export function Section({ name, title, glance, problem, readOnly, children }: Props) {
  const openWord = readOnly ? nl.scan.check.look : nl.scan.check.change;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (problem) setOpen(true);
  }, [problem]);
  return (
    <details
      id={sectionId(name)}
      className="scan__section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="scan__section-title">{title}</span> <span className="scan__section-glance">{glance}</span>{' '}
        <span className="scan__section-change">
          {open ? nl.scan.check.close : openWord}
          <ChevronDown size={20} aria-hidden="true" />
        </span>
      </summary>
      <div className="scan__section-body">
        {problem && (
          <p className="scan__problem" role="alert">
            {nl.errors[problem]}
          </p>
        )}
        {open && children}
      </div>
    </details>
  );
}
