import { ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { isTop, type RoadPoint, roadPath, stopPoints } from './road-line.ts';
import type { NextUp, ShownStop } from './useRoad.ts';

const words = nl.trajectory;
/** Narrower a stop has no room for its name: the road is then wider than its window. */
const STOP_WIDTH = 176;

interface Props {
  readonly stops: readonly ShownStop[];
  readonly next: NextUp;
}

/** Farther to the right than this, in percent, a card covers the sun but for its edge. */
const RIGHT = 70;

/** The road through the land with a stop for each scan and session; the one that is next holds a card with the button. */
export function RoadOfStops({ stops, next }: Props) {
  const onTop = next.at < 0 ? stops.length : next.at;
  // After the last session the road goes on to the one that is to be planned.
  const count = next.at < 0 ? stops.length + 1 : stops.length;
  const points = stopPoints(count, onTop);
  const path = roadPath(points);
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  const at = (index: number): RoadPoint => points[index] ?? { x: 0, y: 0 };
  return (
    <div className="road">
      <div className="road__inner" style={{ minWidth: count * STOP_WIDTH }}>
        <span className={at(onTop).x > RIGHT ? 'road__sun road__sun--left' : 'road__sun'} aria-hidden="true" />
        <svg className="road__land" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className="road__hill road__hill--far" d="M0 62C14 50 28 58 44 60S78 50 100 36V100H0Z" />
          <path className="road__hill road__hill--near" d="M0 84C18 72 34 86 52 82S84 70 100 72V100H0Z" />
          <path className="road__edge" d={path} vectorEffect="non-scaling-stroke" />
          <path className="road__way" d={path} vectorEffect="non-scaling-stroke" />
          <path className="road__dash" d={path} vectorEffect="non-scaling-stroke" />
        </svg>
        <ol className="road__stops">
          {stops.map((stop, index) => (
            <li
              key={stop.key}
              ref={index === next.at ? here : null}
              className={stopClass(stop.state, isTop(index, onTop))}
              style={placed(at(index))}
            >
              <StopMark state={stop.state} />
              {index === next.at ? <NextCard next={next} at={at(index)} /> : <StopName stop={stop} />}
            </li>
          ))}
          {next.at < 0 && (
            <li ref={here} className={stopClass('next', true)} style={placed(at(onTop))}>
              <StopMark state="next" />
              <NextCard next={next} at={at(onTop)} />
            </li>
          )}
        </ol>
      </div>
    </div>
  );
}

const placed = ({ x, y }: RoadPoint) => ({ left: `${x}%`, top: `${y}%` });

const stopClass = (state: ShownStop['state'], top: boolean) =>
  `road__stop road__stop--${state} road__stop--${top ? 'top' : 'valley'}`;

function StopMark({ state }: { readonly state: ShownStop['state'] }) {
  return (
    <span className="road__mark">
      {state === 'done' && <Check size={24} strokeWidth={3.5} aria-hidden="true" />}
      <span className="visually-hidden">{words.states[state]}</span>
    </span>
  );
}

function StopName({ stop: { name, day, about, onOpen } }: { readonly stop: ShownStop }) {
  return (
    <div className="road__label">
      <button type="button" className="road__open" onClick={onOpen} aria-label={words.openStop(name)}>
        {softened(name)}
      </button>
      {day && <p>{day}</p>}
      {about && <p className="road__soft">{about}</p>}
    </div>
  );
}

/** What comes next, at its stop; near an edge of the land it stays inside. */
function NextCard({ next, at }: { readonly next: NextUp; readonly at: RoadPoint }) {
  const side = at.x < 20 ? 'left' : at.x > 80 ? 'right' : 'middle';
  return (
    <div className={`road__next road__next--${side}`}>
      <p className="road__when">{next.when}</p>
      <h2>{softened(next.title)}</h2>
      <p className="road__soft">{next.facts}</p>
      <Button kind="primary" icon={ArrowRight} iconLast onClick={next.onGo}>
        {next.button}
      </Button>
    </div>
  );
}
