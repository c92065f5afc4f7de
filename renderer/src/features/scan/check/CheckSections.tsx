import { MappingProblem } from '../../../../../core/scan/table/mapping.ts';
import { PrinciplesSection } from '../principles/PrinciplesSection.tsx';
import { AbandonedSection } from './AbandonedSection.tsx';
import { ColumnsSection } from './ColumnsSection.tsx';
import { GroupSection } from './GroupSection.tsx';
import { LeftOutSection } from './LeftOutSection.tsx';
import { ListSection } from './ListSection.tsx';
import { type SectionName, sectionOf } from './places.ts';
import { ScaleSection } from './ScaleSection.tsx';
import type { SectionProps } from './section-props.ts';
import { TextsSection } from './TextsSection.tsx';

/** All that can be corrected about a file, part by part; only the parts that this file has. */
export function CheckSections({ draft, flow }: Omit<SectionProps, 'problem'>) {
  const problem = MappingProblem.safeParse(draft.problem).data ?? null;
  const inPart = (name: SectionName) => ({
    draft,
    flow,
    problem: problem && sectionOf(problem) === name ? problem : null,
  });
  const has = (role: string) => draft.mapping.columns.some((column) => column.role === role);
  const hasTexts = ['statement', 'improvementPoint', 'improvementList', 'openAnswer'].some(has);
  const abandoned = draft.summary?.groups.some((group) => group.abandoned > 0);
  return (
    <>
      <GroupSection {...inPart('group')} />
      {has('statement') && <ScaleSection {...inPart('scale')} />}
      <ColumnsSection {...inPart('columns')} />
      {hasTexts && <TextsSection {...inPart('texts')} />}
      {has('statement') && <PrinciplesSection {...inPart('principles')} />}
      {has('improvementList') && <ListSection {...inPart('list')} />}
      {abandoned && <AbandonedSection {...inPart('abandoned')} />}
      <LeftOutSection {...inPart('leftOut')} />
    </>
  );
}
