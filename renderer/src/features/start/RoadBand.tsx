import { STEPS } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';

/** The road in a field of 1000 by 240; the stations stand on it at 100, 300, 500, 700 and 900 (see start.css). */
const ROAD =
  'M-60 200 C 0 196 50 180 100 150 S 220 70 300 70 S 420 170 500 170 S 620 62 700 62 S 820 165 900 165 S 1000 110 1060 80';

/** The landscape with the road that a trajectory follows, and its five stations. */
export function RoadBand() {
  return (
    <div className="start__band">
      <svg className="start__land" viewBox="0 0 1000 240" preserveAspectRatio="none" aria-hidden="true">
        <path className="start__hill start__hill--far" d="M0 120 C 180 60 320 150 520 110 S 840 20 1000 50 V240 H0Z" />
        <path
          className="start__hill start__hill--near"
          d="M0 190 C 220 150 420 220 620 190 S 880 120 1000 130 V240 H0Z"
        />
        <path className="start__road" d={ROAD} vectorEffect="non-scaling-stroke" />
        <path className="start__road-dash" d={ROAD} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="start__sun" aria-hidden="true" />
      <ol className="start__stations" aria-label={nl.start.roadTitle}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <span className="start__number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="start__station">{nl.app.steps[step]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
