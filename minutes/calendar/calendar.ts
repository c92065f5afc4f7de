import { strToU8 } from 'fflate';
import { daysAfter } from '../../core/domain/days.ts';
import { municipalityName } from '../../core/domain/file-name.ts';
import { isSamePerson, peopleNamed } from '../../core/domain/people-named.ts';
import { safeText, utf8Length } from '../../core/domain/text.ts';
import { isGoingOn } from '../../core/trajectory/look-back.ts';
import { actionStatusWords } from '../../core/words/nl.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';

/** Lines of a calendar hold at most this many octets. Source: RFC 5545, 3.1. */
const LINE_MAX = 75;
const LINE_END = '\r\n';
/** A later export has a higher sequence: minutes since here. */
const SEQUENCE_ZERO = Date.UTC(2026, 0, 1);

interface Event {
  readonly id: string;
  /** A day as `2026-12-03`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** A meeting, for which people keep the day free. */
  readonly isMeeting?: boolean;
}

/**
 * The agreed actions with a date that are not done or let go, the days on which people look back, and the follow-up, as a calendar (RFC 5545) with one
 * all-day event each. Null when nothing has a date: a calendar cannot be empty. The same event keeps its identity in a later
 * export, with a higher sequence, so that a second import renews it.
 */
export function writeCalendar(model: MinutesModel, trajectoryId: string, made: Date): Uint8Array | null {
  const events = eventsOf(model);
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Praatplaat//Verslag//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, trajectoryId, made)),
    'END:VCALENDAR',
  ];
  return strToU8(lines.map((line) => folded(line) + LINE_END).join(''));
}

/** The calendar of one person. */
export interface PersonCalendar {
  readonly person: string;
  readonly data: Uint8Array;
}

/**
 * A calendar for everyone who has an action with a date, by name: the actions of that person, and the follow-up. An event is
 * the same one as in the calendar for all, so who imports both has it once.
 */
export function calendarsByPerson(model: MinutesModel, trajectoryId: string, made: Date): PersonCalendar[] {
  const known = model.present.map(({ name }) => name);
  const people: { person: string; actions: MinutesModel['actions'] }[] = [];
  for (const action of model.actions.filter(({ status }) => isGoingOn(status))) {
    for (const person of peopleNamed(action.who, known)) {
      const before = people.find((one) => isSamePerson(one.person, person));
      if (before) before.actions.push(action);
      else people.push({ person, actions: [action] });
    }
  }
  return people
    .filter(({ actions }) => actions.some(({ dueDate, lookBackDate }) => dueDate ?? lookBackDate))
    .sort((a, b) => a.person.localeCompare(b.person, 'nl'))
    .flatMap(({ person, actions }) => {
      const data = writeCalendar({ ...model, actions }, trajectoryId, made);
      return data ? [{ person, data }] : [];
    });
}

function eventsOf({ municipality, actions, followUpDate }: MinutesModel): Event[] {
  const { calendar, actions: words } = texts;
  const goingOn = actions.filter(({ status }) => isGoingOn(status));
  const dated = goingOn.flatMap(({ id, dueDate, lookBackDate, what, who, firstStep, howWeKnow, taskTo, status }) => {
    const parts = [
      [words.who, who],
      [words.firstStep, firstStep],
      [words.howWeKnow, howWeKnow],
      [words.belongsTo, taskTo ?? ''],
      [words.status, status === 'open' ? '' : actionStatusWords[status]],
    ].flatMap(([label, text]) => (text?.trim() ? [`${label}: ${text}`] : []));
    const description = parts.join('\n');
    return [
      ...(dueDate ? [{ id, day: dueDate, summary: calendar.action(what), description }] : []),
      ...(lookBackDate
        ? [{ id: `${id}-look-back`, day: lookBackDate, summary: calendar.lookBack(what), description }]
        : []),
    ];
  });
  const name = municipalityName(municipality);
  const summary = calendar.followUp(name && texts.municipality(name));
  const followUp = { id: 'follow-up', summary, description: '', isMeeting: true };
  return followUpDate ? [...dated, { ...followUp, day: followUpDate }] : dated;
}

function eventLines(event: Event, trajectoryId: string, made: Date): string[] {
  const { id, day, summary, description, isMeeting = false } = event;
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${trajectoryId}@praatplaat`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, Math.floor((made.getTime() - SEQUENCE_ZERO) / 60_000))}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${daysAfter(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `TRANSP:${isMeeting ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** Text as a calendar holds it: one line, with what has a meaning marked. */
function escaped(text: string): string {
  return safeText(text)
    .trim()
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n')
    .replace(/[\t\u0080-\u009f]/g, ' ');
}

/** Breaks a long line, never inside a character; lines that go on start with a space. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LINE_MAX) {
      result += `${LINE_END} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
