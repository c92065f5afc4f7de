import { Pause, Play, SkipForward, Square } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { RoomTimer, TimerPhase } from '../../../../core/room/stage.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { TimeLeft, useTimeLeft } from '../../kit/ui/TimeLeft.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.control.timer;
const MINUTE = 60_000;
const PRESETS = [2, 5, 10] as const;
/** 1-2-4-Alle: one minute alone, two in pairs, four in fours, five with everybody. */
const ONE_TWO_FOUR_ALL: readonly TimerPhase[] = [
  { kind: 'alone', ms: MINUTE },
  { kind: 'pairs', ms: 2 * MINUTE },
  { kind: 'fours', ms: 4 * MINUTE },
  { kind: 'all', ms: 5 * MINUTE },
];

/** The time: presets while there is none, else what is left and what can be done with it. */
export function TimerSection() {
  const { stage, at } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const { timer, look } = stage;
  return (
    <section className="control__section">
      <h2>{words.title}</h2>
      {timer ? <Running key={at} timer={timer} at={at} /> : <Presets />}
      {timer && (
        <label className="control__check">
          <input
            type="checkbox"
            checked={timer.shown}
            onChange={() => void direct({ do: 'timer.show', on: !timer.shown })}
          />
          {words.show}
        </label>
      )}
      <label className="control__check">
        <input
          type="checkbox"
          checked={look.sound}
          onChange={() => void direct({ do: 'look', look: { ...look, sound: !look.sound } })}
        />
        {words.sound}
      </label>
    </section>
  );
}

function Running({ timer, at }: { readonly timer: RoomTimer; readonly at: number }) {
  const direct = useTrajectory((state) => state.direct);
  const left = useTimeLeft(timer, at);
  const now = timer.phases[timer.phase]?.kind ?? 'plain';
  const next = timer.phases[timer.phase + 1]?.kind;
  return (
    <>
      <p className={left > 0 ? 'control__time' : 'control__time control__time--over'} role="timer">
        <strong>
          <TimeLeft timer={timer} at={at} />
        </strong>
        {now !== 'plain' && <span>{words.phases[now]}</span>}
      </p>
      <div className="control__row">
        {next && (
          <Button
            icon={SkipForward}
            kind={left > 0 ? 'plain' : 'primary'}
            onClick={() => void direct({ do: 'timer.next' })}
          >
            {words.next(next)}
          </Button>
        )}
        {left > 0 && (
          <Button
            icon={timer.running ? Pause : Play}
            onClick={() => void direct({ do: 'timer.run', on: !timer.running })}
          >
            {timer.running ? words.pause : words.resume}
          </Button>
        )}
        <Button icon={Square} onClick={() => void direct({ do: 'timer.stop' })}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}

function Presets() {
  const direct = useTrajectory((state) => state.direct);
  const [own, setOwn] = useState('15');
  const start = (phases: readonly TimerPhase[]) => void direct({ do: 'timer.start', phases: [...phases] });
  const minutes = Number(own.replace(',', '.'));
  const usable = minutes >= 0.1 && minutes <= 240;
  const startOwn = (event: FormEvent) => {
    event.preventDefault();
    if (usable) start([{ kind: 'plain', ms: Math.round(minutes * MINUTE) }]);
  };
  return (
    <>
      <fieldset className="control__row">
        <legend className="visually-hidden">{words.presets}</legend>
        <Button onClick={() => start(ONE_TWO_FOUR_ALL)}>{words.oneTwoFour}</Button>
        {PRESETS.map((count) => (
          <Button key={count} onClick={() => start([{ kind: 'plain', ms: count * MINUTE }])}>
            {words.minutes(count)}
          </Button>
        ))}
      </fieldset>
      <form className="control__own" onSubmit={startOwn}>
        <label>
          {words.own}
          <input
            className="field__input"
            inputMode="decimal"
            maxLength={5}
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        </label>
        <Button submit icon={Play} disabled={!usable}>
          {words.start}
        </Button>
      </form>
    </>
  );
}
