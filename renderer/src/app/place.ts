import { STEPS, type Step } from '../kit/steps.ts';

interface Place {
  readonly id: string;
  readonly step: Step;
}

/** Puts the opened trajectory and step in the address, so that a reload comes back to it; null for the start screen. */
export function rememberPlace(place: Place | null): void {
  history.replaceState(null, '', place ? `#${place.step}/${place.id}` : '#');
}

/** The place in the address, if there is one. */
export function rememberedPlace(): Place | null {
  const [name, id] = location.hash.slice(1).split('/');
  const step = STEPS.find((one) => one === name);
  return step && id ? { id, step } : null;
}
