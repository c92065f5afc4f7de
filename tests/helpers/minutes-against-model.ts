import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PERSPECTIVES, type Perspective, type ScanPerspective } from '../../core/domain/perspective.ts';
import { PRINCIPLES } from '../../core/domain/principles.ts';
import type { MinutesCard, MinutesModel } from '../../minutes/model/model.ts';
import { readDocx } from '../minutes/read-docx.ts';

type Row = readonly string[];

const NAMES: Readonly<Record<Perspective, string>> = {
  residents: 'Inwoners',
  frontline: 'Uitvoering',
  policy: 'Beleid',
};
const STATUSES = { open: '○ open', busy: '◐ mee bezig', done: '✓ gedaan', dropped: '– losgelaten' } as const;
const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const TEXTS = path.resolve(import.meta.dirname, '../../minutes/texts');
const BASE_WORDS = path.join(import.meta.dirname, '../../core/words/nl.ts');

/**
 * How a full Word document differs from the stored session that it is about: rows of tables that are missing or invented,
 * texts that are missing, and words that stand neither in the session nor in the sentences of the program. The rows are
 * worked out here once more, apart from the program. Empty when nothing differs.
 */
export function differences(file: Uint8Array, model: MinutesModel): string[] {
  const { tables, paragraphs } = readDocx(file);
  const expected = expectedRows(model);
  const actual = tables.flatMap((rows) => rows.slice(1));
  return [
    ...without(expected, actual).map((row) => `ontbreekt: ${row}`),
    ...without(actual, expected).map((row) => `verzonnen: ${row}`),
    ...lost(model, paragraphs),
    ...invented(model, paragraphs),
  ];
}

/** Rows as text, those of `some` that are not in `others` as often. */
function without(some: readonly Row[], others: readonly Row[]): string[] {
  const left = others.map((row) => JSON.stringify(row));
  return some
    .map((row) => JSON.stringify(row))
    .filter((row) => {
      const at = left.indexOf(row);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

function expectedRows(model: MinutesModel): Row[] {
  return [
    ...scanRows(model),
    ...model.actions.map(({ number, what, who, dueDate, firstStep, status }) => [
      `${number}`,
      what,
      who || 'nog afspreken',
      inTable(dueDate, model.date),
      firstStep || 'nog afspreken',
      STATUSES[status],
    ]),
    ...model.actions
      .filter(({ howWeKnow, lookBackDate }) => howWeKnow || lookBackDate)
      .map(({ number, howWeKnow, lookBackDate }) => [
        `${number}`,
        howWeKnow || 'nog afspreken',
        inTable(lookBackDate, model.date),
      ]),
    ...(model.began?.ambitions ?? []).map(({ text, indicator }) => [text, indicator.trim() || '–']),
    ...(model.began?.earlier ?? []).map(({ what, when, left }) => [what, when.trim() || '–', left.trim() || '–']),
    ...model.earlier.map(({ number, what, who, status, note }) => [
      `${number}`,
      what,
      who || '–',
      STATUSES[status],
      note || '–',
    ]),
    ...model.learning.flatMap(({ cycles }) => cycles.map(cycleRow)),
    ...(model.journeys ?? []).flatMap(({ phases }) => phases.map(phaseRow)),
  ];
}

const EXPECTED = { yes: 'Ja', partly: 'Deels', no: 'Nee', otherwise: 'Iets anders' } as const;
const DECIDED = { keep: 'Houden.', adapt: 'Aanpassen.', stop: 'Stoppen.' } as const;

/** Of a cycle that was not struck through: what was tried, expected, seen and decided. */
function cycleRow(cycle: MinutesModel['learning'][number]['cycles'][number]): Row {
  const { what, where, prediction, seen, tally, asExpected, insight, decision } = cycle;
  const saw = tally ? `${tally.count} van ${tally.of}: ${seen}` : seen;
  const expected = asExpected && `Wat we verwachtten? ${EXPECTED[asExpected]}.`;
  return [
    where ? `${what}, ${where}` : what,
    prediction,
    [saw, expected].filter(Boolean).join(' ') || '–',
    [decision ? DECIDED[decision] : 'Loopt nog.', insight && `Geleerd: ${insight}`].filter(Boolean).join(' '),
  ];
}

/** From -2 to 2. */
const FELT = ['heel slecht', 'niet goed', 'gaat wel', 'goed', 'heel goed'];

/** Of a step of a journey: how it is intended, what was told, and the word that lies nearest to how it felt. */
function phaseRow({
  title,
  intended,
  moments,
  feeling,
}: NonNullable<MinutesModel['journeys']>[number]['phases'][number]): Row {
  const told = moments.map(({ text, duration }) => (duration ? `${text} (${duration})` : text));
  const felt = feeling === null ? undefined : FELT[Math.floor(feeling + 0.5) + 2];
  return [title, intended.join('\n') || '–', told.join('\n') || '–', felt ?? '–'];
}

function scanRows({ scan }: MinutesModel): Row[] {
  const share = (part: number, of: number) => `${part} (${Math.round((100 * part) / of)}%)`;
  const absent = (scan?.groups ?? []).filter(({ respondents }) => respondents === null).map((g) => g.perspective);
  return (scan?.charts ?? []).flatMap((chart): Row[] => {
    if (chart.type === 'improvementPoints') return pointRows(chart.points);
    return chart.statements.flatMap(({ text, groups }) =>
      groups
        .filter(({ shown, perspective }) => shown || !absent.includes(perspective))
        .map((group) => {
          const who = `${text}\n${NAMES[group.perspective]}`;
          if (!group.shown) return [who, ...Array.from({ length: (scan?.scale.length ?? 0) + 2 }, () => '–')];
          return [who, `${group.n}`, ...group.counts.map((n) => share(n, group.n)), `${group.dontKnow}`];
        }),
    );
  });
}

type Points = Extract<NonNullable<MinutesModel['scan']>['charts'][number], { type: 'improvementPoints' }>['points'];

function pointRows(points: Points): Row[] {
  const countIn = (point: Points[number], group: ScanPerspective) =>
    point.groups.find(({ perspective }) => perspective === group);
  const groups = (['residents', 'frontline'] as const).filter((group) => points.some((point) => countIn(point, group)));
  return points.map((point) => [
    point.text,
    ...groups.flatMap((group) => {
      const own = countIn(point, group);
      if (!own) return ['–', '–'];
      const better = points.filter((other) => (countIn(other, group)?.count ?? -1) > own.count).length;
      return [`${better + 1}`, `${own.count} van ${own.of} (${Math.round((100 * own.count) / own.of)}%)`];
    }),
  ]);
}

function cardWords({ type, text }: MinutesCard): string {
  if (type === 'quote') return `“${text}”`;
  const lead: Partial<Record<MinutesCard['type'], string>> = {
    statement: 'Stelling: ',
    improvementPoint: 'Verbeterpunt: ',
  };
  return (lead[type] ?? '') + text;
}

/** In a table a day and its month are not parted, and the year of the session is not said again. */
function inTable(iso: string | null, session: string | null): string {
  const whole = day(iso);
  if (!iso) return whole;
  const year = iso.slice(0, 4);
  const near = session?.startsWith(year) ? whole.slice(0, -year.length - 1) : whole;
  return near.replace(' ', '\u00a0');
}

function day(iso: string | null): string {
  if (!iso) return 'nog afspreken';
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Texts of the session that stand nowhere in the document. */
function lost(model: MinutesModel, paragraphs: readonly string[]): string[] {
  const { zones, improvementTasks, settings, municipality, place, date, followUpDate, present } = model;
  const { facilitator, noteTaker, absent, contact } = model;
  const people = present.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name));
  const cards = [...zones.flatMap((zone) => zone.cards), ...improvementTasks.flatMap((task) => task.cards)];
  const tasks = improvementTasks.flatMap(({ from, to, forWhom, why }) => [from, to, forWhom, why]);
  // Quotes stand in a chapter of their own.
  const spoken = zones.filter((zone) => zone.cards.some(({ type }) => type !== 'quote'));
  const own = [municipality, place, settings.introduction, settings.openPoints, ...spoken.map(({ title }) => title)];
  const dates = [date, followUpDate].flatMap((one) => (one ? [day(one)] : []));
  const all = paragraphs.join('\n');
  const named = [facilitator, noteTaker, absent, contact, ...people];
  return [...cards.map(cardWords), ...tasks, ...own, ...dates, ...named]
    .filter((text) => !all.includes(text))
    .map((text) => `ontbreekt: ${text}`);
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words of the document that neither people nor the program said. */
function invented(model: MinutesModel, paragraphs: readonly string[]): string[] {
  const files = [...readdirSync(TEXTS).map((name) => path.join(TEXTS, name)), BASE_WORDS];
  const program = files.map((file) => readFileSync(file, 'utf8'));
  const fixed = [
    ...program,
    ...Object.values(PRINCIPLES),
    ...MONTHS,
    ...WEEKDAYS,
    ...PERSPECTIVES.map((p) => NAMES[p]),
  ];
  const known = new Set(wordsIn([JSON.stringify(model), ...fixed].join(' ')));
  const strange = paragraphs.flatMap(wordsIn).filter((word) => !known.has(word));
  return [...new Set(strange)].map((word) => `verzonnen: ${word}`);
}
