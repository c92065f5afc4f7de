import fc from 'fast-check';
import { intakeOf, recordOf } from '../../../../core/document/document.ts';
import { MinutesChapter, STANDARD_SETTINGS } from '../../../../core/document/minutes-settings.ts';
import { day, filled, letGoOf, newId, partly, perspective, text, time, type, without } from './fields.ts';
import type { Positives } from './positive.ts';

const sessionFields = {
  ...{
    sessionKind: fc.constantFrom('own' as const, 'lookBack' as const),
    title: text,
    date: day,
    begin: time,
    end: time,
  },
  ...{ place: text, facilitator: text, noteTaker: text, absent: text, replyBy: day, contact: text, followUpDate: day },
  ...{ voters: fc.integer({ min: 25, max: 500 }) },
  runSheetPlace: fc.option(fc.integer({ min: 0, max: 99 })),
};
const principle = fc.constantFrom(null, 1 as const, 7 as const);
const asked = fc.record({
  ...{ text: filled, principle },
  perspective: fc.constantFrom('residents' as const, 'frontline' as const),
});
const questionnaire = fc.record({
  ...{ titles: fc.record({ residents: filled, frontline: filled }), introduction: text },
  statements: fc.array(asked, { minLength: 1, maxLength: 4 }),
  points: fc.array(fc.record({ text: filled, principle }), { maxLength: 3 }),
  ...{ choices: fc.integer({ min: 1, max: 5 }), openQuestion: text, closing: text },
});
const place = fc.option(fc.integer({ min: 0, max: 99 }));
const block = fc.record({
  ...{ id: newId, title: filled, minutes: fc.integer({ min: 1, max: 240 }) },
  ...{ picture: fc.constantFrom('lookBack' as const, 'station' as const), zone: fc.integer({ min: 0, max: 59 }) },
  ...{ steps: text, care: text, material: text },
});
const participant = { name: filled, organisation: text, perspective };
const people = fc.integer({ min: 0, max: 9999 });
const intake = {
  answers: fc.record({ owner: text, reason: text }),
  circle: fc.record({ policy: people }),
  ambitions: fc.array(fc.record({ id: newId, text: filled, indicator: text }), { maxLength: 3 }),
  earlier: fc.array(fc.record({ id: newId, what: text, when: text, left: text }), { maxLength: 3 }),
  soreSpot: text,
};
const minutes = {
  version: fc.constantFrom('short' as const, 'full' as const),
  chartForm: fc.constantFrom('editable' as const, 'drawn' as const),
  introduction: text,
  openPoints: text,
};

/** What commands about a session, its plates, people and minutes must do. */
export const ofSession = {
  'session.change': {
    command: () => fc.record({ type: type('session.change'), changes: partly(sessionFields) }),
    becomes: (_, { changes }) => ({ session: changes }),
  },
  'runSheet.change': {
    command: () => fc.record({ type: type('runSheet.change'), blocks: fc.array(block, { maxLength: 5 }), place }),
    becomes: (_, command) => ({ session: { runSheet: command.blocks, runSheetPlace: command.place } }),
  },
  'runSheet.go': {
    command: () => fc.record({ type: type('runSheet.go'), place }),
    becomes: (_, command) => ({ session: { runSheetPlace: command.place } }),
  },
  'privateNotes.change': {
    command: () => fc.record({ type: type('privateNotes.change'), text }),
    becomes: (_, command) => ({ session: { privateNotes: command.text } }),
  },
  'theme.begin': {
    command: () =>
      fc.record({
        ...{ type: type('theme.begin'), id: newId, plateId: type('newplate'), title: filled },
        themeId: fc.constantFrom('first-step', 'craftsmanship'),
      }),
    becomes: (_, { type: __, ...fields }) => ({
      newplate: { kind: 'plate', sessionId: 'session', title: fields.title, templateId: 'theme-talk' },
      [fields.id]: { kind: 'themeTalk', sessionId: 'session', ...fields, keepsCase: false },
    }),
  },
  'theme.change': {
    command: () => fc.record({ type: type('theme.change'), id: type('talk'), keepsCase: fc.boolean() }),
    becomes: (_, { keepsCase }) => ({ talk: { keepsCase } }),
  },
  'intake.change': {
    command: () => fc.record({ type: type('intake.change'), changes: partly(intake) }),
    becomes(document, { changes }) {
      const { answers, circle } = intakeOf(document);
      const merged = { answers: { ...answers, ...changes.answers }, circle: { ...circle, ...changes.circle } };
      return { intake: { ...changes, ...merged } };
    },
  },
  'questionnaire.write': {
    command: () => fc.record({ type: type('questionnaire.write'), questionnaire }),
    becomes: (_, command) => ({ questionnaire: { kind: 'questionnaire', ...command.questionnaire } }),
  },
  'questionnaire.reset': {
    command: () => fc.record({ type: type('questionnaire.reset') }),
    becomes: () => ({ questionnaire: null }),
  },
  'plate.add': {
    command: () => fc.record({ type: type('plate.add'), id: newId, title: text, templateId: text }),
    becomes: (_, { type: __, id, ...fields }) => ({ [id]: { kind: 'plate', sessionId: 'session', ...fields } }),
  },
  'plate.change': {
    command: () =>
      fc.record({ type: type('plate.change'), id: type('plate'), changes: partly({ title: text, templateId: text }) }),
    becomes: (_, { changes }) => ({ plate: changes }),
  },
  'plate.remove': {
    command: () => fc.record({ type: type('plate.remove'), id: fc.constantFrom('plate', 'plate2') }),
    becomes(document, { id }) {
      const cards = id === 'plate' ? ['a', 'b', 'c', 'd', 'm'] : ['e'];
      const loose = id === 'plate' ? ['t1', 't2'] : ['t3'];
      const cut = letGoOf(document, cards);
      const tasks = Object.fromEntries(loose.map((one) => [one, { ...cut[one], plateId: null }]));
      const talks = id === 'plate2' ? { talk: null } : {};
      return { ...cut, ...tasks, ...talks, ...Object.fromEntries([id, ...cards].map((one) => [one, null])) };
    },
  },
  'participant.add': {
    command: () => fc.record({ type: type('participant.add'), id: newId, ...participant }),
    becomes: (_, { type: __, ...fields }) => ({
      [fields.id]: { kind: 'participant', sessionId: 'session', ...fields },
    }),
  },
  'participant.change': {
    command: () => fc.record({ type: type('participant.change'), id: type('p1'), changes: partly(participant) }),
    becomes: (_, { changes }) => ({ p1: changes }),
  },
  'participant.remove': {
    command: () => fc.record({ type: type('participant.remove'), id: type('p1') }),
    becomes: () => ({ p1: null }),
  },
  'minutes.change': {
    command: () => fc.record({ type: type('minutes.change'), changes: partly(minutes) }),
    becomes: (_, { changes }) => ({ minutesSettings: changes }),
  },
  'minutes.changeChapter': {
    command: () =>
      fc.record({
        ...{ type: type('minutes.changeChapter'), chapter: fc.constantFrom(...MinutesChapter.options) },
        changes: partly({ on: fc.boolean(), remark: text }),
      }),
    becomes(document, { chapter, changes: { on, remark } }) {
      const { off, remarks } = recordOf(document, 'minutesSettings', 'minutesSettings') ?? STANDARD_SETTINGS;
      const others = without(off, [chapter]);
      return {
        minutesSettings: {
          off: on === undefined ? off : on ? others : [...others, chapter],
          remarks: remark === undefined ? remarks : { ...remarks, [chapter]: remark },
        },
      };
    },
  },
} satisfies Partial<Positives>;
