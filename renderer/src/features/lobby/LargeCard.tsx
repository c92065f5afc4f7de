import { Hourglass, type LucideIcon, RotateCcw, UserRound } from 'lucide-react';
import { joinUrl } from '../../../../core/phones/addresses.ts';
import { QrPicture } from '../../kit/ui/QrPicture.tsx';
import { nl } from '../../locale/nl/index.ts';
import { MarkerPicture } from './MarkerPicture.tsx';

const words = nl.lobby.cards.large;
/** By side, as the front is seen: clockwise from the top. */
const LETTERS = ['A', 'B', 'C', 'D'] as const;
const STEPS: readonly (readonly [keyof typeof words.steps, LucideIcon])[] = [
  ['turn', RotateCcw],
  ['hold', UserRound],
  ['wait', Hourglass],
];

export interface PrintedCard {
  readonly number: number;
  readonly code: string;
  /** Where the laptop is, when that is known for the session. */
  readonly url: string | null;
}

/** The front of a voting card on A4: its marker for the camera, with the letters that say which side is up. */
export function LargeFront({ number }: Pick<PrintedCard, 'number'>) {
  return (
    <section className="large-card large-card--front" aria-label={words.front(number)}>
      <strong className="large-card__number">{number}</strong>
      <div className="large-card__what">
        <h3>{words.heading(number)}</h3>
        <p>{words.forward}</p>
        <p>{words.seeBack}</p>
      </div>
      <div className="large-card__marker">
        <MarkerPicture number={number} label={words.marker(number)} />
      </div>
      {LETTERS.map((letter) => (
        <span key={letter} className={`large-card__letter large-card__letter--${letter}`}>
          {letter}
        </span>
      ))}
      <p className="large-card__foot">{words.fingers}</p>
    </section>
  );
}

/** The back: who one is, and how to vote. Turned over on the long edge, so that the letter on top is the same on both sides. */
export function LargeBack({ number, code, url }: PrintedCard) {
  return (
    <section className="large-card large-card--back" aria-label={words.back(number)}>
      {LETTERS.map((letter) => (
        <span key={letter} className={`large-card__letter large-card__letter--${letter}`} aria-hidden="true">
          {letter}
        </span>
      ))}
      <div className="large-card__box">
        <div className="large-card__who">
          <div>
            <p className="large-card__kicker">{words.you}</p>
            <strong className="large-card__number">{number}</strong>
          </div>
          <div className="large-card__join">
            {url && <QrPicture text={joinUrl(url, code)} label={nl.lobby.cards.qr(number)} />}
            <p className="large-card__code">
              {code.slice(0, 3)} {code.slice(3)}
            </p>
          </div>
        </div>
        <h4>{words.how}</h4>
        <ol>
          {STEPS.map(([step, Icon], i) => (
            <li key={step}>
              <Icon size={44} strokeWidth={1.75} aria-hidden="true" />
              <div>
                <h5>
                  {i + 1}. {words.steps[step].what}
                </h5>
                <p>{words.steps[step].how}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="large-card__agree">{words.agree}</p>
        <p className="large-card__phone">
          <strong>{words.phone}</strong> {words.byPhone}
        </p>
      </div>
    </section>
  );
}
