import type { BrowserContext, Page } from '@playwright/test';
import { STEPS, type Step } from '../../renderer/src/kit/steps.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';

/** The steps while a praatplaat session is open: themes are there in a reflection, and a journey in a deepening, only. */
export const OFFERED_STEPS = STEPS.filter((step) => step !== 'themes' && step !== 'journey');

/** What a facilitator does, in the words that are on the screen. */
export class Facilitator {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor();
  }

  async newTrajectory(municipality: string): Promise<void> {
    await this.button(nl.start.create).click();
    await this.page.getByLabel(nl.start.municipality).fill(municipality);
    await this.button(nl.start.begin).click();
    await this.page.getByRole('heading', { level: 1, name: nl.trajectory.title(municipality) }).waitFor();
    await this.goTo('scan');
  }

  async openSample(): Promise<void> {
    await this.button(nl.start.sample).click();
    await this.page.getByRole('region', { name: nl.trajectory.roadLabel }).waitFor();
    await this.goTo('results');
    await this.page.getByRole('heading', { level: 1, name: nl.results.title }).waitFor();
  }

  async goTo(step: Step): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: nl.app.stepsLabel });
    await steps.getByRole('button', { name: nl.app.steps[step] }).click();
  }

  async chooseFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Choosing the file, a glance, one click. */
  async importScan(file: Parameters<Facilitator['chooseFile']>[0]): Promise<void> {
    await this.chooseFile(file);
    await this.button(nl.scan.check.import).click();
    await this.button(nl.scan.done.results).click();
  }

  /** Opens the beamer tab as a person does, with the button at the top. */
  async openProjector(context: BrowserContext): Promise<Page> {
    const [beamer] = await Promise.all([context.waitForEvent('page'), this.button(nl.app.openProjector).click()]);
    await beamer.waitForLoadState();
    return beamer;
  }

  /** Opens a tab of the panel. */
  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Opens what else the beamer can show or do. */
  async openBeamerMenu(): Promise<void> {
    await this.page.getByRole('button', { name: nl.control.beamer.other, exact: true }).click();
  }

  async openPart(name: string | RegExp): Promise<void> {
    await this.page.getByRole('navigation', { name: nl.results.parts }).getByRole('button', { name }).click();
  }

  /** An open answer in the list, by words of it. */
  answer(words: string | RegExp) {
    const list = this.page.getByRole('navigation', { name: nl.answers.list });
    return list.getByRole('button', { name: words }).first();
  }

  releaseButton() {
    return this.page.getByRole('button', { name: new RegExp(`^${nl.answers.release}(?! en)`) });
  }

  /** Reads one open answer, lets the program's proposal stand, releases it and puts it on the plate. */
  async releaseToPlate(words: string | RegExp): Promise<void> {
    await this.openPart(new RegExp(`^${nl.results.openAnswers}`));
    await this.answer(words).click();
    await this.button(nl.answers.releaseToPlate).click();
    await this.page.getByText(nl.results.onPlate, { exact: true }).waitFor();
  }
}
