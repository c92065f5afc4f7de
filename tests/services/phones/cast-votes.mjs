/**
 * Votes of twenty numbers in turn, in rounds that follow on each other, as fast as the disk takes them; writes a line for each that was
 * acknowledged. Runs until it is killed. Arguments: the database, and the turn to begin with.
 */
import { createBallotBox } from '../../../services/ballot-box/ballot-box.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';

const [file = '', first = '1'] = process.argv.slice(2);
const db = openDatabase(file);
db.prepare(
  "INSERT OR IGNORE INTO trajectory (id, municipality, is_sample, last_opened) VALUES ('t', 'Dorp', 0, '2026-01-01')",
).run();
const box = createBallotBox(db);
/** @type {import('../../../core/document/voting-records.ts').VotingRoundRecord} */
const round = {
  kind: 'votingRound',
  ...{ order: 1, sessionId: 's', question: 'Wat?', perPerspective: false, voters: 20, parentId: null, state: 'open' },
  id: 'r',
  method: { type: 'scale', highest: 10 },
  options: [{ id: 'a', type: 'note', perspective: null, text: 'a' }],
};
process.stdout.write('start\n');
for (let turn = Number(first); ; turn++) {
  const roundId = `r${turn % 7}`;
  for (let number = 1; number <= 20; number++) {
    const nonce = (turn * 100 + number).toString(16).padStart(32, '0');
    const choices = [{ optionId: 'a', value: 1 + (turn % 10) }];
    const facts = { round: { ...round, id: roundId }, onSlip: false };
    const key = { trajectoryId: 't', roundId, number };
    const { ok } = box.cast(key, facts, { way: 'phone', turn, nonce, perspective: null, choices });
    process.stdout.write(`${roundId} ${number} ${turn} ${ok}\n`);
  }
}
