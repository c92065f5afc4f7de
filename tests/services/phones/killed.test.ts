import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createBallotBox } from '../../../services/ballot-box/ballot-box.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** Each start of a program takes a while: more of them on demand. */
const KILLS = Number(process.env.VOTE_KILLS ?? 6);
const CAST = path.resolve(import.meta.dirname, 'cast-votes.mjs');

/** Votes until it is killed, so many milliseconds after its first line; gives the lines that got out. */
function voteUntilKilled(file: string, turn: number, killAfter: number): Promise<string[]> {
  return new Promise((resolve) => {
    const args = ['--no-warnings', CAST, file, String(turn)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killAfter));
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
    });
    child.on('close', () => resolve(text.split('\n').slice(0, -1)));
  });
}

test(
  '[V24] a program that is killed at any moment loses no vote that it acknowledged',
  async () => {
    const file = path.join(tempFolder(), 'praatplaat.sqlite');
    let [turn, seen] = [1, 0];
    for (let kill = 0; kill < KILLS; kill++) {
      const lines = await voteUntilKilled(file, turn, (kill * 37) % 200);
      const last = new Map<string, number>();
      for (const line of lines) {
        const [roundId = '', number = '', at = '', ok] = line.split(' ');
        if (roundId === 'start') continue;
        expect(ok, line).toBe('true');
        last.set(`${roundId} ${number}`, Number(at));
        seen += 1;
      }
      const db = openDatabase(file);
      const box = createBallotBox(db);
      for (const [who, at] of last) {
        const [roundId = '', number] = who.split(' ');
        const held = box.held(roundId, Number(number));
        expect(held?.turn, who).toBeGreaterThanOrEqual(at);
        if (held?.turn === at) expect(held.choices).toEqual([{ optionId: 'a', value: 1 + (at % 10) }]);
      }
      for (const roundId of Object.keys(box.counts('t'))) expect(box.open(roundId)).toHaveLength(box.people(roundId));
      db.close();
      turn = Math.max(turn, ...last.values()) + 2;
    }
    expect(seen).toBeGreaterThan(KILLS);
  },
  30_000 + KILLS * 5_000,
);
