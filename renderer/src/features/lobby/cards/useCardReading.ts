import { useEffect, useRef, useState } from 'react';
import type { VotingRoundRecord } from '../../../../../core/document/voting-records.ts';
import type { CardsReply } from '../../../../../core/phones/lobby-state.ts';
import { sidesOf } from '../../../../../core/voting/card-rounds.ts';
import type { CardSighting } from '../../../../../core/voting/card-sightings.ts';
import { attempt } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { type CameraProblem, closeCamera, nextPicture, openCamera } from './camera.ts';
import { type CardLooker, startLooker } from './start-worker.ts';

/** What she sees of the reading: numbers, never a side. */
export interface ReadingNow {
  /** How many pictures were looked at. */
  readonly pictures: number;
  readonly doubtful: readonly number[];
  readonly skipped: CardsReply['skipped'];
  readonly problem: CameraProblem | 'dark' | 'no-picture' | null;
}

const BEGIN: ReadingNow = { pictures: 0, doubtful: [], skipped: [], problem: null };
/** Darker than this on average, of 255, hardly anything can be read. */
const DARK = 28;

/** Reads voting cards for a round, from the camera or from photos. What counts goes to the ballot box at once. */
export function useCardReading(round: VotingRoundRecord, handedOut: number) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const [now, setNow] = useState(BEGIN);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const looker = useRef<CardLooker | null>(null);
  const rules = useRef({ handedOut, sides: sidesOf(round) });
  useEffect(() => {
    rules.current = { handedOut, sides: sidesOf(round) };
  });
  useEffect(() => {
    const own = startLooker();
    looker.current = own;
    return () => own.stop();
  }, []);
  useEffect(() => (stream ? () => closeCamera(stream) : undefined), [stream]);

  const send = async (cards: readonly CardSighting[]) => {
    const numbers = cards.map(({ number }) => number);
    const isDone = await attempt('lobby.castCards', async () => {
      const input = { trajectoryId, place, roundId: round.id, cards: [...cards] };
      const { skipped } = await api.call('lobby.castCards', input);
      const others = (known: ReadingNow) => known.skipped.filter(({ number }) => !numbers.includes(number));
      setNow((known) => ({ ...known, skipped: [...others(known), ...skipped] }));
    });
    if (!isDone) looker.current?.forget(numbers);
  };
  const look = async (picture: ImageBitmap) => {
    const answer = await looker.current?.look(picture, rules.current);
    if (!answer) return;
    const { counts, doubtful, light } = answer;
    setNow((known) => ({
      ...{ ...known, pictures: known.pictures + 1, doubtful },
      problem: light < DARK ? 'dark' : null,
    }));
    if (counts.length > 0) await send(counts);
  };

  return {
    ...{ now, stream },
    start: async () => {
      const opened = await openCamera();
      if (typeof opened === 'string') return setNow((known) => ({ ...known, problem: opened }));
      setNow((known) => ({ ...known, problem: null }));
      setStream(opened);
    },
    stop: () => setStream(null),
    /** Looks at what the camera shows until told to stop. */
    watch: async (video: HTMLVideoElement, signal: AbortSignal) => {
      while (!signal.aborted) {
        const isNew = await nextPicture(video);
        if (signal.aborted) return;
        if (isNew && video.videoWidth > 0) await look(await createImageBitmap(video));
        await rest();
      }
    },
    lookAtFiles: async (files: Iterable<File>) => {
      for (const file of files) {
        const picture = await createImageBitmap(file).catch(() => null);
        if (picture) await look(picture);
        else setNow((known) => ({ ...known, problem: 'no-picture' }));
      }
    },
  };
}

/** Leaves the laptop time for the desk and the beamer. */
const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));
const REST_MS = 80;
