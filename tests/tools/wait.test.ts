import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../tools/run.mjs';
import { firstInOutput, inTime, runSync, stopInTime, TooLate } from '../../tools/wait.mjs';

const NEVER = 'setInterval(() => undefined, 1000)';
const DEAF = `process.on('SIGTERM', () => undefined); ${NEVER}; console.log('ready')`;
const name = 'the program';

/** A program of a few words, which is gone after the test. */
function program(script: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const addressIn = (line: string) => (line.startsWith('http') ? line : undefined);

test('a program that never answers is ended, with a message', async () => {
  const child = program(NEVER);
  const gone = once(child, 'exit');
  const answer = firstInOutput(child, addressIn, { name, milliseconds: 300 });
  await expect(answer).rejects.toThrow(new TooLate('the program answers: not within 0.3 s'));
  expect((await gone)[1]).toBe('SIGKILL');
});

test('so is one that says other things only', async () => {
  const child = program(`console.log('busy'); ${NEVER}`);
  await expect(firstInOutput(child, addressIn, { name, milliseconds: 1000 })).rejects.toBeInstanceOf(TooLate);
});

test('a program that dies at once is told at once', async () => {
  const answer = firstInOutput(program('process.exit(3)'), addressIn, { name });
  await expect(answer).rejects.toThrow('the program stopped before it answered (exit code 3)');
});

test('a program that is not there is told at once', async () => {
  const child = spawn('/not/there', { stdio: ['ignore', 'pipe', 'ignore'] });
  await expect(firstInOutput(child, addressIn, { name })).rejects.toThrow(
    /^the program could not be started: .*ENOENT/,
  );
});

test('an answer is given, also by a program that stops after it', async () => {
  const child = program(`console.log('busy'); console.log('http://here')`);
  expect(await firstInOutput(child, addressIn, { name })).toBe('http://here');
});

test('a program that does not listen when it has to stop is ended, with a message', async () => {
  const child = program(DEAF);
  await firstInOutput(child, (line) => line, { name });
  const gone = once(child, 'exit');
  await expect(stopInTime(child, { name, milliseconds: 300 })).rejects.toThrow('the program stops: not within 0.3 s');
  expect((await gone)[1]).toBe('SIGKILL');
});

test('stopping a program that is gone already is nothing', async () => {
  const child = program('');
  await once(child, 'exit');
  await expect(stopInTime(child, { name })).resolves.toBeUndefined();
});

test('what comes in time is passed on, a failure as well', async () => {
  expect(await inTime(Promise.resolve(1), 1000, 'it comes')).toBe(1);
  await expect(inTime(Promise.reject(new Error('broken')), 1000, 'it comes')).rejects.toThrow('broken');
});

test('a step that takes too long has failed and says so, whether it listens or not', async () => {
  const [polite, deaf] = await Promise.all(
    [NEVER, DEAF].map((script) => run('node', ['-e', script], { timeout: 500 })),
  );
  expect(polite).toMatchObject({ code: 1, output: expect.stringContaining('node was not ready within 0.5 s') });
  expect(deaf).toMatchObject({ code: 1, output: expect.stringContaining('node was not ready within 0.5 s') });
});

test('a program that is run to its end gives its output, or why it did not get there', () => {
  const node = (script: string, timeout = 30_000) => runSync(process.execPath, ['-e', script], { timeout });
  expect(node('console.log(1)')).toMatchObject({ ok: true, stdout: '1\n', problem: '' });
  expect(node('process.exit(4)')).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/: stopped \(exit code 4\)$/),
  });
  expect(node(NEVER, 300)).toMatchObject({ ok: false, problem: expect.stringMatching(/: not ready within 0\.3 s$/) });
  expect(runSync('/not/there', [])).toMatchObject({ ok: false, problem: expect.stringContaining('ENOENT') });
});
