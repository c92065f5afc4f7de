import { expect, test } from 'vitest';
import { createVotesTogether } from '../../phones/votes-together.ts';
import { castOne } from '../helpers/open-lobby.ts';
import { roomOfPhones } from '../services/phones/room-of-phones.ts';

test('votes that come in together are written once, each counts, and none is answered before it is written', async () => {
  const { db, room, join, vote } = await roomOfPhones();
  const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
  for (const number of numbers) join(number);
  let writings = 0;
  const counted = {
    castAll: (all: Parameters<typeof room.castAll>[0]) => {
      writings += 1;
      return room.castAll(all);
    },
  };
  const cast = createVotesTogether(counted);
  const stored = () => Number(db.prepare('SELECT count(*) FROM ballot_box').pluck().get());
  const replies = numbers.map(async (number) => {
    const reply = await cast(number, vote(1, [1 + (number % 10)]));
    expect(stored()).toBe(numbers.length);
    return reply;
  });
  expect(stored()).toBe(0);
  expect(await Promise.all(replies)).toEqual(numbers.map(() => ({ received: true })));
  expect(writings).toBe(1);
  await cast(1, vote(2, [3]));
  expect(writings).toBe(2);
});

test('of two votes of one number in one writing the last counts, and what is refused refuses nobody else', async () => {
  const { room, join, vote } = await roomOfPhones();
  join(1);
  join(2);
  const replies = room.castAll([
    { number: 1, request: vote(1, [4]) },
    { number: 2, request: { ...vote(1, [4]), roundId: 'nowhere' } },
    { number: 1, request: vote(2, [7]) },
  ]);
  expect(replies).toEqual([{ received: true }, { received: false, why: expect.any(String) }, { received: true }]);
  expect(room.state(1).round?.mine?.choices).toEqual(vote(2, [7]).choices);
});

test('when the writing fails nobody is told of received, and a retry counts', async () => {
  const { db, room, join, vote } = await roomOfPhones();
  join(1);
  join(2);
  const cast = createVotesTogether(room);
  db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON main.ballot_box BEGIN SELECT raise(ABORT, 'full'); END");
  const [one, other] = [vote(1, [5]), vote(1, [6])];
  const outcomes = await Promise.allSettled([cast(1, one), cast(2, other)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  db.exec('DROP TRIGGER temp.full');
  expect(castOne(room, 1, one)).toEqual({ received: true });
  expect(await cast(2, other)).toEqual({ received: true });
});
