import type { Locator, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';

/** A new trajectory with its empty plate open. */
export async function openPlate(page: Page, url: string): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('praatplaat');
  return facilitator;
}

/** The picture of the plate that she works on. */
export const plate = (page: Page): Locator => page.getByRole('img', { name: /^Praatplaat met/ });

/** The field in which a card is written. */
export const note = (page: Page): Locator => page.getByRole('textbox', { name: nl.praatplaat.note.label });
