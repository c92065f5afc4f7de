import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PrincipleNumber } from '../../core/domain/principles.ts';
import { SHORT_PRINCIPLES } from '../../core/domain/principles.ts';
import { PrinciplesRoom } from '../../renderer/src/features/scan/principles/PrinciplesRoom.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, openNew } from './harness.tsx';

const words = nl.scan.principles.room;
const LETTERS = 'De brieven van de gemeente zijn goed te begrijpen.';
const FIRST = 'Zo doen wij dat hier altijd.';
const SECOND = 'Mensen worden goed geholpen.';
const texts = (first: PrincipleNumber | null = null) => [
  { text: LETTERS, kind: 'statement' as const, principle: 6 as const },
  { text: FIRST, kind: 'statement' as const, principle: first },
  { text: SECOND, kind: 'improvementPoint' as const, principle: null },
];

async function open() {
  const opened = await openNew();
  const onDone = vi.fn();
  opened.show(
    <>
      <h1>Scan</h1>
      <PrinciplesRoom texts={texts()} onDone={onDone} />
    </>,
  );
  await expect.element(asked(FIRST)).toBeVisible();
  const decided = (text: string) =>
    opened.api.call('principles.propose', { texts: [text] }).then(([about]) => about?.decided);
  return { ...opened, onDone, decided };
}

const asked = (text: string) => page.getByText(text, { exact: true }).first();
const item = (text: string, state: string) => page.getByRole('button', { name: words.item(text, state) });
const named = (number: PrincipleNumber) => `${number}. ${SHORT_PRINCIPLES[number]}`;

test('what the program is not sure of is asked first, one key chooses and the next one comes', async () => {
  const { onDone, decided } = await open();
  await expect.element(page.getByText(words.left(2))).toBeVisible();
  await expect.element(item(FIRST, words.toDo)).toHaveAttribute('aria-current', 'step');
  await expectAccessible();
  await userEvent.keyboard('4');
  await expect.element(item(FIRST, named(4))).toBeVisible();
  await expect.element(item(SECOND, words.toDo)).toHaveAttribute('aria-current', 'step');
  await userEvent.keyboard('0');
  await expect.element(page.getByText(words.left(0))).toBeVisible();
  await expect.poll(() => decided(SECOND)).toBe(true);
  expect(await decided(FIRST)).toBe(true);
  expect(await decided(LETTERS)).toBe(false);
  await button(words.ready).click();
  expect(Object.fromEntries(onDone.mock.calls[0]?.[0])).toEqual({
    'de brieven van de gemeente zijn goed te begrijpen': 6,
    'zo doen wij dat hier altijd': 4,
    'mensen worden goed geholpen': null,
  });
});

test('a choice of the program can be changed, and any choice taken back', async () => {
  const { decided } = await open();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(item(LETTERS, named(6))).toHaveAttribute('aria-current', 'step');
  await userEvent.keyboard('3');
  await expect.element(item(LETTERS, named(3))).toBeVisible();
  await expect.poll(() => decided(LETTERS)).toBe(true);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(item(LETTERS, named(6))).toHaveAttribute('aria-current', 'step');
  await expect.poll(() => decided(LETTERS)).toBe(false);
});

test('three proposals come first, then the others, then none; each can be clicked', async () => {
  await open();
  const choices = () => document.querySelectorAll<HTMLElement>('button[aria-pressed]');
  const names = () => [...choices()];
  await expect.poll(() => names().length).toBe(8);
  expect(names().at(-1)?.textContent).toContain(words.none);
  names()[0]?.click();
  await expect.element(page.getByText(words.left(1))).toBeVisible();
});

test('a text can be dragged to a principle', async () => {
  await open();
  await userEvent.dragAndDrop(
    item(SECOND, words.toDo),
    page.getByRole('button', { name: new RegExp(`^7 ?${SHORT_PRINCIPLES[7]}`) }),
  );
  await expect.element(item(SECOND, named(7))).toBeVisible();
  await expect.element(item(FIRST, words.toDo)).toHaveAttribute('aria-current', 'step');
});

test('what cannot be kept is told, and Escape hands over what was chosen', async () => {
  const { transport, onDone } = await open();
  transport.fail('principles.decide', 'disk-full');
  await userEvent.keyboard('5');
  await expect.element(page.getByText(nl.errors['disk-full'])).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onDone.mock.calls.at(-1)?.[0].get('zo doen wij dat hier altijd')).toBe(5);
});
