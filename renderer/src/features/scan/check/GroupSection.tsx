import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { withRole, withWholeFile } from '../../../../../core/scan/edits/columns.ts';
import type { GroupMapping } from '../../../../../core/scan/table/mapping.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import { GroupValues } from './GroupValues.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** Who answered: a column that says so, or one group for the whole file. */
export function GroupSection({ draft, flow, problem }: SectionProps) {
  const { mapping } = draft;
  const whole = mapping.group?.kind === 'whole-file';
  return (
    <Section name="group" title={nl.scan.group.title} glance={glanceOf(mapping.group)} problem={problem}>
      <fieldset className="scan__choice">
        <legend>{nl.scan.group.how}</legend>
        <label>
          <input type="radio" checked={!whole} onChange={() => flow.change(proposedGroup(draft))} />
          {nl.scan.group.inColumn}
        </label>
        <label>
          <input type="radio" checked={whole} onChange={() => flow.change(withWholeFile(mapping, 'residents'))} />
          {nl.scan.group.wholeFile}
        </label>
      </fieldset>
      {whole ? <WholeFile draft={draft} flow={flow} /> : <GroupColumn draft={draft} flow={flow} />}
    </Section>
  );
}

/** Back from "whole file" to a column: the one that the program found, or none yet. */
function proposedGroup({ mapping, proposal }: Draft) {
  const found = proposal.mapping.columns.findIndex(({ role }) => role === 'group');
  return found < 0 ? withWholeFile(mapping, null) : withRole(mapping, proposal, found, 'group', '');
}

function WholeFile({ draft, flow }: Omit<SectionProps, 'problem'>) {
  const chosen = draft.mapping.group?.kind === 'whole-file' ? draft.mapping.group.perspective : 'residents';
  return (
    <Field label={nl.scan.group.whichGroup}>
      {(ids) => (
        <select
          {...ids}
          className="field__input scan__select"
          value={chosen}
          onChange={(event) => flow.change(withWholeFile(draft.mapping, event.target.value as ScanPerspective))}
        >
          {SCAN_PERSPECTIVES.map((perspective) => (
            <option key={perspective} value={perspective}>
              {nl.domain.perspective[perspective]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function GroupColumn({ draft, flow }: Omit<SectionProps, 'problem'>) {
  const { mapping, proposal } = draft;
  const column = mapping.columns.findIndex(({ role }) => role === 'group');
  const choose = (index: number) => flow.change(withRole(mapping, proposal, index, 'group', ''));
  return (
    <>
      <Field label={nl.scan.group.which}>
        {(ids) => (
          <select
            {...ids}
            className="field__input scan__select"
            value={column < 0 ? '' : column}
            onChange={(event) => event.target.value !== '' && choose(Number(event.target.value))}
          >
            {column < 0 && <option value="">{nl.scan.group.choose}</option>}
            {proposal.columns.map(({ header }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              <option key={index} value={index}>
                {header || nl.scan.columns.unnamed(index + 1)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {column >= 0 && <GroupValues draft={draft} flow={flow} column={column} />}
    </>
  );
}

function glanceOf(group: GroupMapping | null): string {
  if (!group) return nl.scan.group.unknown;
  if (group.kind === 'whole-file') return nl.scan.group.glanceWhole(nl.domain.perspective[group.perspective]);
  const parts = group.values.map(({ text, perspective }) =>
    nl.scan.group.glance(text, perspective ? nl.domain.perspective[perspective] : nl.scan.group.leaveOut),
  );
  return parts.join(', ') || nl.scan.group.unknown;
}
