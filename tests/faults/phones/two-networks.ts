import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runSync } from '../../../tools/wait.mjs';

const [SPACE, NEAR, FAR] = ['praatplaat-room', 'praat-laptop', 'praat-room'];
const NET = '192.168.77';

/** A network of phones that is not this machine's own, joined to it by one cable. */
export interface TwoNetworks {
  /** The address of this machine on that network. */
  readonly laptop: string;
  /** A program that starts Chromium among the phones. */
  chromiumThere(chromium: string, folder: string): string;
  /** Pulls the cable out, or puts it in. */
  cable(there: boolean): void;
  remove(): void;
}

/** Makes a network namespace with a cable to it. Null where the system does not let this program do that. */
export function twoNetworks(): TwoNetworks | null {
  const ip = (...args: string[]) => runSync('ip', args, { timeout: 10_000 });
  const inRoom = (...args: string[]) => ip('-n', SPACE, ...args);
  const remove = () => void ip('netns', 'del', SPACE);
  // What a run that was killed left.
  remove();
  if (!ip('netns', 'add', SPACE).ok) return null;
  const steps = [
    () => ip('link', 'add', NEAR, 'type', 'veth', 'peer', 'name', FAR, 'netns', SPACE),
    () => ip('addr', 'add', `${NET}.1/24`, 'dev', NEAR),
    () => ip('link', 'set', NEAR, 'up'),
    () => inRoom('addr', 'add', `${NET}.2/24`, 'dev', FAR),
    () => inRoom('link', 'set', FAR, 'up'),
    () => inRoom('link', 'set', 'lo', 'up'),
  ];
  if (!steps.every((step) => step().ok)) {
    remove();
    return null;
  }
  return {
    laptop: `${NET}.1`,
    chromiumThere(chromium, folder) {
      const file = path.join(folder, 'chromium-in-room');
      writeFileSync(file, `#!/bin/sh\nexec ip netns exec ${SPACE} '${chromium}' "$@"\n`);
      chmodSync(file, 0o755);
      return file;
    },
    cable: (there) => void ip('link', 'set', NEAR, there ? 'up' : 'down'),
    remove,
  };
}
