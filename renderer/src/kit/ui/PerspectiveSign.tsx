import type { Sign } from '../../../../core/domain/perspective.ts';
import { nl } from '../../locale/nl/index.ts';

/** Colour, shape and word of a perspective, or of nobody in particular, always together. */
export function PerspectiveSign({ perspective }: { readonly perspective: Sign }) {
  return (
    <span className={`sign sign--${perspective}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="currentColor">
        {perspective === 'residents' && <circle cx="7" cy="7" r="6.5" />}
        {perspective === 'frontline' && <rect x="1" y="1" width="12" height="12" />}
        {perspective === 'policy' && <path d="M7 0.5 14 13.5H0Z" />}
        {perspective === 'together' && <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="3" />}
      </svg>
      {nl.domain.sign[perspective]}
    </span>
  );
}
