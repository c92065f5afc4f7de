import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError, type ErrorCode } from '../../../core/contract/errors.ts';
import {
  attempt,
  type Cause,
  dismiss,
  forgetNotices,
  noticeStore,
  noticesIn,
  openDialog,
  reconnected,
} from '../../../renderer/src/kit/notices.ts';

const refuse = (cause: Cause, code: ErrorCode) => attempt(cause, () => Promise.reject(new ApiError(code)));
const succeed = (cause: Cause) => attempt(cause, () => Promise.resolve());
const shown = (dialog: string | null = null) => noticesIn(noticeStore.getState(), dialog).map(({ code }) => code);

beforeEach(forgetNotices);

it('keeps a problem when something else succeeds, until the same thing does', async () => {
  expect(await refuse('cards.move', 'card-locked')).toBe(false);
  expect(await succeed('note.add')).toBe(true);
  expect(shown()).toEqual(['card-locked']);
  expect(await succeed('cards.move')).toBe(true);
  expect(shown()).toEqual([]);
});

it('shows the newest first, three at most and none twice; the others wait', async () => {
  await refuse('cards.move', 'card-locked');
  await refuse('note.add', 'disk-full');
  await refuse('dots.change', 'dots-budget-used');
  await refuse('task.add', 'disk-full');
  await refuse('group.add', 'record-not-found');
  expect(shown()).toEqual(['record-not-found', 'disk-full', 'dots-budget-used']);
  dismiss('disk-full');
  expect(shown()).toEqual(['record-not-found', 'dots-budget-used', 'card-locked']);
});

it('tells again what goes wrong again', async () => {
  await refuse('cards.move', 'card-locked');
  const [first] = noticesIn(noticeStore.getState(), null);
  await refuse('cards.move', 'card-locked');
  const again = noticesIn(noticeStore.getState(), null);
  expect(again).toHaveLength(1);
  expect(again[0]?.number).not.toBe(first?.number);
});

it('takes away only what the lost connection told when it is there again', async () => {
  await refuse('note.add', 'connection-lost');
  await refuse('cards.move', 'card-locked');
  reconnected();
  expect(shown()).toEqual(['card-locked']);
});

it('tells inside the dialog that is open, and in the window once it is closed', async () => {
  await refuse('cards.move', 'card-locked');
  const close = openDialog('slips');
  await refuse('ballot.add', 'ballot-number-used');
  expect(shown('slips')).toEqual(['ballot-number-used']);
  expect(shown()).toEqual(['card-locked']);
  close();
  expect(shown()).toEqual(['ballot-number-used', 'card-locked']);
});

it('tells what no service said as a problem of the program, and logs it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await attempt('plate.picture', () => Promise.reject(new Error('no 2d context')));
  expect(shown()).toEqual(['internal']);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
