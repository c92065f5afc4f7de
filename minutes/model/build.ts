import { signOf, textWithOrigin } from '../../core/cards/card.ts';
import type { Document } from '../../core/document/document.ts';
import { minutesSettingsOf, recordOf, recordsOf, sessionOf } from '../../core/document/document.ts';
import type { MinutesVersion } from '../../core/document/minutes-settings.ts';
import type { CardRecord, SessionRecord } from '../../core/document/records.ts';
import { actionsOfSession, lastReport, platesOf, tasksOfSession, viewOf } from '../../core/document/view.ts';
import { PRINCIPLE_NUMBERS } from '../../core/domain/principles.ts';
import { connectedWith } from '../../core/plate/connectors.ts';
import { templateOn } from '../../core/plate/grown.ts';
import { zonesBesideSteps } from '../../core/plate/journey.ts';
import { zoneOf } from '../../core/plate/layout.ts';
import { inReadingOrder } from '../../core/plate/reading-order.ts';
import type { Template } from '../../core/plate/template.ts';
import type { ScanResults, StatementResult } from '../../core/scan/model/results.ts';
import { byScale } from '../../core/scan/results/by-scale.ts';
import type { Began } from '../../core/trajectory/began.ts';
import { landedIn } from '../../core/trajectory/deepening.ts';
import { type Chosen, chosenOf } from '../../core/voting/chosen.ts';
import { revealedRounds, votesOf, waysOf } from '../../core/voting/rounds.ts';
import { resultOf } from '../../core/voting/tally.ts';
import { agreeWordOf, scaleWords, talksOf } from '../../core/voting/themes.ts';
import { voteWords } from '../../core/words/nl.ts';
import { conclusionsOf, type InSession, wantedIn } from './conclusions.ts';
import { inMinutes } from './in-minutes.ts';
import { journeysPart } from './journeys.ts';
import { learningPart } from './learning-part.ts';
import type { MinutesCard, MinutesGroup, MinutesModel, MinutesReport, MinutesRound, MinutesTheme } from './model.ts';
import type { MinutesChart, MinutesScan } from './scan-part.ts';

/** A session as it is seen from one of its plates, with the template under that plate. */
export interface SessionView {
  readonly document: Document;
  readonly template: Template;
}

/** All views of a session of a trajectory. */
export function viewsOf(
  document: Document,
  sessionId: string,
  templateOf: (templateId: string) => Template,
): SessionView[] {
  return platesOf(document, sessionId).map(({ id, templateId }) => {
    const view = viewOf(document, { sessionId, plateId: id });
    return { document: view, template: templateOn(view, templateOf(templateId)) };
  });
}

/** What the minutes are made of. `results` are guarded already: small groups are not in them. */
export interface MinutesSource {
  readonly municipality: string;
  readonly isSample: boolean;
  /** The session as it is seen from each of its plates, in order. */
  readonly views: readonly SessionView[];
  readonly results: ScanResults | null;
  readonly began: Began | null;
}

/** Builds the minutes (verslag) as plain data. Pure. */
export function buildMinutes({ municipality, isSample, views: all, results, began }: MinutesSource): MinutesModel {
  const views = all.map(({ document, template }) => ({ template, document: inMinutes(document, template) }));
  // What is no card on a plate is the same in each view.
  const document = views[0]?.document ?? {};
  const session = sessionOf(document);
  const { date, place, followUpDate } = session;
  const chosen = chosenOf(document);
  const cards = views.flatMap((view) => recordsOf(view.document, 'card'));
  const { kind: _, id: __, sessionId: ___, ...settings } = minutesSettingsOf(document);
  return {
    settings,
    municipality,
    isSample,
    date,
    place,
    begin: session.begin,
    end: session.end,
    facilitator: session.facilitator,
    noteTaker: session.noteTaker,
    absent: session.absent,
    replyBy: session.replyBy,
    contact: session.contact,
    followUpDate,
    present: recordsOf(document, 'participant').map((p) => ({
      name: p.name,
      organisation: p.organisation,
      perspective: p.perspective,
    })),
    scan: results && scanPart(results, { isOnPlate: statementsOn(cards), isSeen: statementsSeen(session) }),
    zones: views.flatMap((view) => zonesPart(view, chosen)),
    chosen: chosen && chosenPart(document, chosen),
    votingRounds: roundsPart(document),
    improvementTasks: tasksPart(document, cards, chosen),
    actions: actionsPart(document),
    began,
    earlier: earlierPart(document),
    themes: themesPart(document),
    learning: learningPart(document),
    ...(session.seenWaves ? { waves: session.seenWaves } : {}),
    ...journeysPart(views),
    deepenings: landedIn(document, session.id).map(({ name, why, day, who, yields }) => {
      return { name, why, day, who, cards: yields.length };
    }),
  };
}

/** The same minutes, short or full. */
export function inVersion(minutes: MinutesModel, version: MinutesVersion): MinutesModel {
  return { ...minutes, settings: { ...minutes.settings, version } };
}

/** The scan in the minutes, with what the session did with its statements. */
export function scanPart(results: ScanResults, inSession: InSession): MinutesScan {
  const charts = chartsOf(results);
  return {
    groups: results.groups.map(({ perspective, respondents }) => ({ perspective, respondents })),
    threshold: results.threshold,
    scale: results.scale,
    charts,
    conclusions: conclusionsOf(results, charts, inSession),
    wanted: wantedIn(results),
  };
}

/** Whether a statement lies on one of these cards; in another scan the same id may be of another text. */
function statementsOn(cards: readonly CardRecord[]): (statement: StatementResult) => boolean {
  const placed = cards.flatMap(({ content }) => (content.type === 'statement' ? [content] : []));
  return ({ id, text }) => placed.some((card) => card.statementId === id && card.text === text);
}

/** Whether the room saw a chart of a statement, with these words. */
function statementsSeen({ seenStatements = [] }: SessionRecord): (statement: StatementResult) => boolean {
  return ({ id, text }) => seenStatements.some((seen) => seen.statementId === id && seen.text === text);
}

/** The charts of the minutes: one per principle that has statements, then the ranking of improvement points. */
export function chartsOf(results: ScanResults): MinutesChart[] {
  const charts: MinutesChart[] = [...PRINCIPLE_NUMBERS, null].flatMap((principle) => {
    const statements = results.statements.filter((statement) => statement.principle === principle);
    const id = `principle-${principle ?? 'none'}`;
    return byScale(statements, results.scale).map(({ scale, statements: own }, i) => ({
      ...{ type: 'statements' as const, id: i === 0 ? id : `${id}-${i + 1}`, principle, statements: [...own] },
      ...(own[0]?.scale ? { scale: [...scale] } : {}),
    }));
  });
  if (results.improvementPoints.some(({ groups }) => groups.length > 0)) {
    charts.push({ type: 'improvementPoints', id: 'improvement-points', points: results.improvementPoints });
  }
  return charts;
}

/** The cards of the round, as they stood on the ballot. */
function chosenPart(document: Document, { roundId, question, method, votes }: Chosen): MinutesModel['chosen'] {
  const options = recordOf(document, 'votingRound', roundId)?.options ?? [];
  const cards = options.flatMap(({ id, text }) => {
    const vote = votes[id];
    return vote ? [{ text, rank: vote.rank, vote: voteWords(method.type, vote) }] : [];
  });
  return { question, cards: cards.sort((a, b) => a.rank - b.rank) };
}

function zonesPart({ template, document }: SessionView, chosen: Chosen | null): MinutesModel['zones'] {
  const [plate] = recordsOf(document, 'plate');
  const theme = talksOf(document).find(({ plateId }) => plateId === plate?.id);
  const cards = recordsOf(document, 'card');
  return zonesBesideSteps(template)
    .map(({ id, title }) => {
      const inZone = inReadingOrder(cards.filter((card) => zoneOf(template, card).id === id));
      return {
        title: theme ? `${theme.title}: ${title}` : title,
        cards: inZone.map((card) => withConnected(inWords(card, chosen), document)),
        groups: groupsPart(document, inZone),
      };
    })
    .filter((zone) => zone.cards.length > 0);
}

/** Cards of a zone as they lay together, the loose ones last. */
function groupsPart(document: Document, cards: readonly CardRecord[]): MinutesGroup[] {
  const groups = recordsOf(document, 'group').flatMap(({ title, cardIds }) => {
    const own = cards.filter((card) => cardIds.includes(card.id)).map((card) => card.id);
    return own.length > 0 ? [{ title, cardIds: own }] : [];
  });
  const grouped = new Set(groups.flatMap((group) => group.cardIds));
  const loose = cards.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  return loose.length > 0 ? [...groups, { title: null, cardIds: loose }] : groups;
}

function roundsPart(document: Document): MinutesRound[] {
  return revealedRounds(document)
    .filter(({ themeId }) => !themeId)
    .map((round) => {
      const { id, question, method, perPerspective, voters, options, placedOpenly = false } = round;
      const rules = { id, question, method, perPerspective, voters, options, placedOpenly };
      const ways = waysOf(votesOf(document, id));
      const withPhones = ways.some(({ way }) => way === 'phone' || way === 'card');
      return {
        ...{ ...rules, isSecond: round.parentId !== null, result: resultOf(document, round) },
        ...(withPhones ? { ways } : {}),
        ...(round.openLobby ? { openLobby: true } : {}),
      };
    });
}

/** What the room answered about each theme, in words: its figures stand nowhere else. */
function themesPart(document: Document): MinutesTheme[] {
  return talksOf(document).map(({ themeId, title }) => {
    const asked = revealedRounds(document).filter((round) => round.themeId === themeId);
    const by = (method: 'scale' | 'agree') => asked.filter((round) => round.method.type === method);
    return {
      title,
      scales: by('scale').map((round) => ({
        question: round.question,
        isSecond: round.parentId !== null,
        answer: scaleWords(resultOf(document, round)),
      })),
      propositions: by('agree').map((round) => ({
        text: round.question,
        answer: agreeWordOf(resultOf(document, round)),
      })),
    };
  });
}

function tasksPart(
  document: Document,
  cards: readonly CardRecord[],
  chosen: Chosen | null,
): MinutesModel['improvementTasks'] {
  return tasksOfSession(document).map(({ id, from, to, forWhom, why, cardIds }) => ({
    id,
    from,
    to,
    forWhom,
    why,
    cards: cards.filter((card) => cardIds.includes(card.id)).map((card) => inWords(card, chosen)),
  }));
}

function actionsPart(document: Document): MinutesModel['actions'] {
  const tasks = new Map(recordsOf(document, 'improvementTask').map((task) => [task.id, task.to]));
  return actionsOfSession(document).map(({ kind: _, order: __, sessionId: ___, taskId, ...action }) => ({
    ...action,
    number: numberOf(document, action.id),
    status: lastReport(document, action.id)?.status ?? 'open',
    taskId,
    taskTo: (taskId && tasks.get(taskId)) || null,
  }));
}

/** The number of an action among all of the trajectory, in the order in which they were agreed. */
const numberOf = (document: Document, actionId: string) =>
  recordsOf(document, 'action').findIndex(({ id }) => id === actionId) + 1;

function earlierPart(document: Document): MinutesReport[] {
  const [session] = recordsOf(document, 'session');
  return recordsOf(document, 'statusReport').flatMap(({ actionId, sessionId, status, note }) => {
    const action = recordOf(document, 'action', actionId);
    if (!action || sessionId !== session?.id || action.sessionId === session.id) return [];
    return [{ number: numberOf(document, actionId), what: action.what, who: action.who, status, note }];
  });
}

function withConnected(card: MinutesCard, document: Document): MinutesCard {
  const connected = connectedWith(document, card.id).flatMap(
    (id) => recordOf(document, 'card', id)?.content.text ?? [],
  );
  return connected.length > 0 ? { ...card, connected } : card;
}

function inWords({ id, content }: CardRecord, chosen: Chosen | null): MinutesCard {
  const got = chosen?.votes[id];
  const vote = chosen && got ? voteWords(chosen.method.type, got) : null;
  return { id, type: content.type, perspective: signOf(content), text: textWithOrigin(content), vote };
}
