import { SESSION_STEPS } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';

/** The road in a field of 1000 by 240; the six stations stand on it at 67, 233, 400, 567, 733 and 900 (see start.css). */
const ROAD =
  'M-60 200 C 0 196 30 180 67 150 S 160 70 233 70 S 330 170 400 170 S 500 62 567 62 S 665 165 733 165 S 830 62 900 62 S 1000 110 1060 130';

const STATIONS = [
  'sessions',
  'scan',
  ...SESSION_STEPS.filter((step) => !['runSheet', 'themes', 'journey', 'lobby'].includes(step)),
] as const;

/** The landscape with the road that a trajectory follows, and its six stations. */
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
        {STATIONS.map((step, index) => (
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
