import type { MinutesChapter } from '../../core/document/minutes-settings.ts';
import { municipalityName } from '../../core/domain/file-name.ts';
import type { Block, Section } from '../blocks/blocks.ts';
import { paragraph, words } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { actionsChapter } from './actions.ts';
import { beganChapter } from './began.ts';
import { chosenChapter, roundsChapter } from './chosen.ts';
import { deepeningsChapter } from './deepenings.ts';
import { earlierChapter } from './earlier.ts';
import { followUpChapter } from './follow-up.ts';
import { chapterHeading, numbered } from './headings.ts';
import { journeysChapter } from './journeys.ts';
import { learningChapter } from './learning.ts';
import { openPointsChapter } from './open-points.ts';
import { plateChapter } from './plate.ts';
import { presentChapter } from './present.ts';
import { quotesChapter } from './quotes.ts';
import { saidChapter } from './said.ts';
import { figuresChapter, seenChapter } from './seen.ts';
import {
  type Brevity,
  shortActions,
  shortChosen,
  shortContact,
  shortFollowUp,
  shortTasks,
  shortTitle,
} from './short.ts';
import { tasksChapter } from './tasks.ts';
import { themesChapter } from './themes.ts';
import { thenAndNowChapter } from './then-and-now.ts';
import { titleBlock, typedParagraphs } from './title.ts';

type Writer = (model: MinutesModel) => Block[];

/** The guide line is no chapter that is written. */
type Written = Exclude<MinutesChapter, 'summary'>;

const FULL: Readonly<Record<Written, Writer>> = {
  present: presentChapter,
  seen: seenChapter,
  quotes: quotesChapter,
  began: beganChapter,
  said: saidChapter,
  chosen: chosenChapter,
  tasks: tasksChapter,
  actions: actionsChapter,
  openPoints: openPointsChapter,
  followUp: followUpChapter,
  plate: plateChapter,
};
const inShort = (brevity: Brevity): Readonly<Record<Written, Writer>> => ({
  ...FULL,
  chosen: (model) => shortChosen(model, brevity),
  tasks: (model) => shortTasks(model, brevity),
  actions: (model) => shortActions(model, brevity),
  followUp: shortFollowUp,
});

/** What the document is, for its properties and footer: the kind of document and the municipality. */
export function documentTitle({ municipality, settings }: MinutesModel): string {
  const name = municipalityName(municipality);
  const kind = texts.kind(settings.version);
  return name ? `${kind}, ${texts.municipality(name)}` : kind;
}

/**
 * Everything of the chosen version in order, as sections of pages. `withLogo` leaves room for a logo at the top; `brevity` is for
 * the short version.
 */
export function composeMinutes(model: MinutesModel, withLogo = false, brevity: Brevity = 'steps'): Section[] {
  const isShort = model.settings.version === 'short';
  const title = [...(withLogo ? [logo(model)] : []), ...(isShort ? shortTitle(model) : titleBlock(model))];
  return numbered(isShort ? shortSections(model, title, brevity) : fullSections(model, title));
}

const logo = ({ municipality }: MinutesModel): Block => ({
  type: 'logo',
  alt: texts.logo(municipalityName(municipality)),
});

function shortSections(model: MinutesModel, title: readonly Block[], brevity: Brevity): Section[] {
  const said = chapters(model, BRIEF, inShort(brevity));
  return [{ page: 'portrait', blocks: [...title, ...said, ...shortContact(model)] }];
}

/** The chapters of the short version, in order. */
const BRIEF: readonly Written[] = ['tasks', 'actions', 'chosen', 'openPoints', 'followUp'];
/** The chapters of the first page: what people come for. */
const FIRST: readonly Written[] = ['present', 'actions', 'chosen', 'followUp'];
/** What was said and seen. */
const BODY: readonly Written[] = ['began', 'said', 'quotes', 'tasks', 'openPoints', 'seen'];

/** The full version: what was agreed first, then what was said and seen, then the attachments, the plate on a page of its own. */
function fullSections(model: MinutesModel, title: readonly Block[]): Section[] {
  const first = chapters(model, FIRST, FULL);
  const body = [
    ...earlierChapter(model),
    ...themesChapter(model),
    ...learningChapter(model),
    ...thenAndNowChapter(model),
    ...deepeningsChapter(model),
    ...journeysChapter(model),
    ...chapters(model, BODY, FULL),
  ];
  const figures = model.settings.off.includes('seen') ? [] : figuresChapter(model);
  const rounds = model.settings.off.includes('chosen') ? [] : roundsChapter(model);
  const attached = [...figures, ...rounds];
  const plate = chapters(model, ['plate'], FULL);
  const follows = body.length + attached.length + plate.length > 0;
  const guide: Block[] = follows && !model.settings.off.includes('summary') ? [{ type: 'guide', entries: [] }] : [];
  return [
    { page: 'portrait', blocks: [...title, ...first, ...guide, ...body] },
    ...(attached.length > 0 ? [{ page: 'portrait' as const, blocks: attached }] : []),
    ...(plate.length > 0 ? [{ page: 'plate' as const, blocks: plate }] : []),
  ];
}

function chapters(model: MinutesModel, names: readonly Written[], writers: Readonly<Record<Written, Writer>>): Block[] {
  const { off, remarks } = model.settings;
  return names
    .filter((name) => !off.includes(name))
    .flatMap((name) => {
      const [heading, ...rest] = writers[name](model);
      const typed = remark(remarks[name] ?? '');
      // A remark stands in the minutes, also of what did not happen.
      if (!heading && typed.length === 0) return [];
      return [heading ?? chapterHeading(texts.chapters[name]), ...typed, ...rest];
    });
}

function remark(text: string): Block[] {
  const [first, ...rest] = typedParagraphs(text, STYLES.remark);
  if (first?.type !== 'paragraph') return [];
  return [paragraph(STYLES.remark, [...words(`${texts.remark}: `, { bold: true }), ...first.runs]), ...rest];
}
