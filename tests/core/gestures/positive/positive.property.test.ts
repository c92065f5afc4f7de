import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST } from '../../../../core/document/document.ts';
import { type AnyCommand, Command } from '../../../../core/gestures/commands.ts';
import { decideAt } from '../../../../core/gestures/decide.ts';
import { template } from '../arbitrary.ts';
import { POSITIVE } from './all.ts';
import { anyTrajectory } from './any-trajectory.ts';
import { afterAccepted, expectOnly } from './expect-only.ts';
import { movedAlong, onFirst } from './moved-along.ts';
import type { Positive } from './positive.ts';

const screens = new Set<string>(Command.options.map(({ shape }) => shape.type.value));
const isOfScreen = ({ type }: AnyCommand) => screens.has(type);

describe('[D10] every command is accepted where it must be, and does what it says and nothing else', () => {
  it.each(Object.entries<unknown>(POSITIVE))('%s', (_, one) => {
    const { command, becomes } = one as Positive<AnyCommand['type']>;
    const situations = anyTrajectory.chain((document) => fc.tuple(fc.constant(document), command(document)));
    fc.assert(
      fc.property(situations, ([document, made]) => {
        // What a screen sends loses nothing at the border.
        if (isOfScreen(made)) expect(Command.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
        const after = afterAccepted(document, decideAt(document, FIRST, made, template));
        const said = becomes(document, made, onFirst(after, template));
        expectOnly(document, after, movedAlong(document, after, template, said));
      }),
    );
  });
});
