import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { methods } from '../../core/contract/methods.ts';
import { RoundState } from '../../core/document/voting-records.ts';
import { StepLabel } from '../../core/gestures/commands.ts';

const read = (name: string) => readFileSync(`docs/states/${name}.md`, 'utf8');
const drawn = (text: string) => /```mermaid\n(.*?)```/s.exec(text)?.[1] ?? '';
const known = new Set<string>([...StepLabel.options, ...Object.keys(methods)]);

it.each(['round', 'session', 'import'])('the transitions of %s are commands and calls that there are', (name) => {
  const named = [...drawn(read(name)).matchAll(/\b[a-z]+\.[a-zA-Z]+\b/g)].map(([command]) => command);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((command) => !known.has(command))).toEqual([]);
});

it('the states of a round are drawn, each with a way to it', () => {
  for (const state of RoundState.options) expect(drawn(read('round'))).toMatch(new RegExp(`--> ${state}:`));
});

it('every command of rounds and votes is drawn', () => {
  const commands = StepLabel.options.filter((label) => /^(round|ballot|counts)\./.test(label));
  for (const command of commands) expect(drawn(read('round'))).toContain(command);
});
