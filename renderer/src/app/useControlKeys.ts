import { useEffect, useRef } from 'react';
import { isKeyFor, type KeyUse, nameOfPress } from '../keys/keys.ts';
import { useRoomSteps } from '../store/room-steps.ts';
import { useTrajectory } from '../store/trajectory.ts';
import { useOnward } from '../store/useRunSheet.ts';

/** What a key did to what the room sees. */
export interface KeyAct {
  readonly did: 'black' | 'light' | 'freeze' | 'run' | 'picture' | 'forward' | 'back';
  /** The key that did it. */
  readonly key: string;
}

type Did = KeyAct['did'] | null;
type RoomUse = Extract<KeyUse, 'forward' | 'back' | 'freeze' | 'black' | 'light' | 'picture' | 'toRoom'>;
const USES: readonly RoomUse[] = ['forward', 'back', 'freeze', 'black', 'light', 'picture', 'toRoom'];

/**
 * The keys of the beamer on every screen, for hands and presenter remotes. No letter is among them, and while someone
 * types a full stop and Escape belong to the text. `onAct` hears what was done and by which key.
 */
export function useControlKeys(onToRoom: () => void, onAct: (act: KeyAct) => void): void {
  const { frozen, stage } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const steps = useRoomSteps();
  const onward = useOnward();
  const cover = (one: 'black' | 'light') => {
    void direct({ do: 'cover', cover: stage.cover === one ? null : one });
    return stage.cover === one ? 'picture' : one;
  };
  /** Each gives what it did; null when nothing is told of it. An act that is null leaves the key free. */
  const acts: Readonly<Record<RoomUse, (() => Did | Promise<Did>) | null>> = {
    forward: onward
      ? async () => ((await onward()) === 'stepped' ? 'forward' : null)
      : steps && (() => stepped(steps.step, 1)),
    back: steps && (() => stepped(steps.step, -1)),
    freeze: () => {
      void direct({ do: 'freeze', on: !frozen });
      return frozen ? 'run' : 'freeze';
    },
    black: () => cover('black'),
    light: () => cover('light'),
    picture: stage.cover && (() => cover(stage.cover ?? 'black')),
    toRoom: () => {
      onToRoom();
      return null;
    },
  };
  const latest = useRef({ acts, onAct });
  useEffect(() => {
    latest.current = { acts, onAct };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const use = roomUse(event);
      if (!use) return;
      // Without this F5 of a remote loads the page again.
      if (event.key === 'F5') event.preventDefault();
      const act = latest.current.acts[use];
      if (!act) return;
      event.preventDefault();
      void Promise.resolve(act()).then((did) => {
        if (did) latest.current.onAct({ did, key: nameOfPress(event) });
      });
    };
    // After what the screen itself does with the key: there Escape puts down what is in the hand.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function stepped(step: (by: 1 | -1) => void, by: 1 | -1): KeyAct['did'] {
  step(by);
  return by > 0 ? 'forward' : 'back';
}

/** What this press is for, when nothing else needs it. */
function roomUse(event: KeyboardEvent): RoomUse | undefined {
  if (event.defaultPrevented || event.repeat || belongsElsewhere(event)) return undefined;
  return USES.find((one) => isKeyFor(one, event));
}

/** Whether a dialog, a list of choices or a slider needs this key, or a text that is being typed. */
function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, input[type=range]')) return true;
  const field = target.closest('textarea, input');
  const typing = field && !(field instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(field.type));
  // The keys of a remote and the F keys write nothing.
  return Boolean(typing) && (key === '.' || key === 'Escape');
}
