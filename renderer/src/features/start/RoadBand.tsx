import { nl } from '../../locale/nl/index.ts';
import { STEPS } from '../../shared/steps.ts';

const ROAD = 'M-40 196 C 90 190 100 70 200 70 S 330 190 430 186 S 580 64 690 62 S 850 176 950 160 S 1010 96 1060 84';

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
