import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, FIRST, recordsOf } from '../../../core/document/document.ts';
import { viewOf } from '../../../core/document/view.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { withoutCases } from '../../../core/plate/cases.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { Template } from '../../../core/plate/template.ts';
import themeTalk from '../../../resources/templates/theme-talk.json' with { type: 'json' };

const bare = Template.parse(themeTalk);
const place = { sessionId: FIRST.sessionId, plateId: 'p2' };

function run(document: Document, command: AnyCommand): Document {
  const decision = decideAt(document, command.type === 'theme.begin' ? FIRST : place, command, bare);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
  return applyDiff(document, decision.diff);
}

const ZONES = ['not-lower', 'one-higher', 'case'] as const;
const anyNotes = fc.array(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 12 });

/** A theme with a note in each of these zones, a group, a connector, a task and a round of all of them. */
function talkedAbout(zones: readonly (typeof ZONES)[number][], keepsCase: boolean): Document {
  const begin: AnyCommand = {
    type: 'theme.begin',
    id: 'talk',
    plateId: 'p2',
    themeId: 'interplay',
    title: 'Samenspel',
  };
  const noted = zones.reduce(
    (document, zone, i) =>
      run(document, {
        ...{ type: 'note.add', id: `n${i}`, perspective: 'together', text: `${zone} woorden ${i}`, at: { zone } },
      }),
    run(emptyDocument('nine-themes'), begin),
  );
  const cardIds = zones.map((_, i) => `n${i}`);
  const [first, second] = cardIds;
  const commands: AnyCommand[] = [
    { type: 'task.add', id: 't', from: '', to: 'Beter', forWhom: '', why: '', cardIds },
    ...(first && second ? [{ type: 'cards.connect' as const, from: first, to: second, on: true }] : []),
    {
      ...{ type: 'round.add', id: 'r', question: 'Welke?', cardIds, parentId: null, perPerspective: false, voters: 9 },
      method: { type: 'dots', budget: 1, cap: 1 },
    },
    { type: 'theme.change', id: 'talk', keepsCase },
  ];
  return commands.reduce(run, noted);
}

const seen = (document: Document) => {
  const view = viewOf(document, place);
  return withoutCases(view, templateOn(view, bare));
};

it('leaves no word and no trace of what was said about a case, unless it may stand in the minutes', () => {
  fc.assert(
    fc.property(anyNotes, (zones) => {
      const without = seen(talkedAbout(zones, false));
      const gone = zones.flatMap((zone, i) => (zone === 'case' ? `n${i}` : []));
      const { options = [], ...rest } = recordsOf(without, 'votingRound')[0] ?? {};
      expect(JSON.stringify([without, rest])).not.toContain('case woorden');
      expect(options.filter(({ text }) => text === '[…]').map(({ id }) => id)).toEqual(gone);
      for (const record of Object.values(without)) {
        if (record.kind !== 'votingRound')
          for (const id of gone) expect(JSON.stringify(record)).not.toContain(`"${id}"`);
      }
      expect(recordsOf(without, 'card')).toHaveLength(zones.length - gone.length);
    }),
    { numRuns: 40 },
  );
});

it('keeps everything when she says that the case may stand in the minutes', () => {
  fc.assert(
    fc.property(anyNotes, (zones) => {
      const whole = talkedAbout(zones, true);
      expect(seen(whole)).toEqual(viewOf(whole, place));
    }),
    { numRuns: 10 },
  );
});
