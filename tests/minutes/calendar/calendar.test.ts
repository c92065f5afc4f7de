import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../../core/domain/text.ts';
import { calendarsByPerson, writeCalendar } from '../../../minutes/calendar/calendar.ts';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../../helpers/minutes-model.ts';
import { naughtyMinutes } from '../naughty-models.ts';
import { parseCalendar } from './strict-calendar.ts';

const MADE = new Date('2026-12-03T20:15:30.123Z');
const write = (model: MinutesModel) => writeCalendar(model, 'traject-1', MADE);
const events = (model: MinutesModel) => parseCalendar(write(model) ?? new Uint8Array()).components;
const oneLine = (text: string) =>
  safeText(text)
    .trim()
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u0080-\u009f]/g, ' ');

describe('the actions as a calendar', () => {
  it('[M24] has an all-day event for each date of an action, for each look back and for the follow-up', () => {
    const found = events(exampleMinutes());
    expect(
      found.map(({ properties: { DTSTART, DTEND, SUMMARY } }) => [DTSTART?.value, DTEND?.value, SUMMARY?.value]),
    ).toEqual([
      ['20261218', '20261219', 'Uiterlijk: Een proef met een vaste contactpersoon in wijk Oost, met tien huishoudens'],
      [
        '20270114',
        '20270115',
        'Terugkijken: Een proef met een vaste contactpersoon in wijk Oost, met tien huishoudens',
      ],
      ['20261205', '20261206', 'Uiterlijk: Een toestemmingsformulier op één A4'],
      [
        '20270114',
        '20270115',
        'Terugkijken: De vijf brieven die we het meest versturen herschrijven samen met inwoners',
      ],
      ['20270114', '20270115', 'Volgende bijeenkomst over de toegang gemeente Voorbeeldstad'],
    ]);
    expect(found[0]?.properties.DESCRIPTION?.value).toContain(
      'Wie: Fatima El Amrani (wijkteam Oost) en Jan de Vries\n',
    );
    expect(found[0]?.properties.DTSTAMP?.value).toBe('20261203T201530Z');
  });

  it('[M24] gives an action the same identity every time, and every event another one', () => {
    const ids = events(exampleMinutes()).map(({ properties }) => properties.UID?.value);
    expect(ids).toEqual(events(exampleMinutes()).map(({ properties }) => properties.UID?.value));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('[M24] leaves out what is done or let go, for everybody and for each person, and says of the rest that it is being done', () => {
    const { actions, ...model } = exampleMinutes();
    const withStatus = (status: 'open' | 'busy' | 'done' | 'dropped') => ({
      ...model,
      actions: actions.map((action) => ({ ...action, status })),
    });
    for (const status of ['done', 'dropped'] as const) {
      expect(events(withStatus(status)).map(({ properties }) => properties.SUMMARY?.value)).toEqual([
        'Volgende bijeenkomst over de toegang gemeente Voorbeeldstad',
      ]);
      expect(calendarsByPerson(withStatus(status), 'traject-1', MADE)).toEqual([]);
    }
    const said = (status: 'open' | 'busy') => events(withStatus(status))[0]?.properties.DESCRIPTION?.value;
    expect(said('busy')).toContain('Stand: mee bezig');
    expect(said('open')).not.toContain('Stand');
  });

  it('goes over the end of a month and a year', () => {
    const ends = events({ ...emptyMinutes(), followUpDate: '2026-12-31' });
    expect(ends[0]?.properties.DTEND?.value).toBe('20270101');
  });

  it('[M24] renews an event that was imported before, and keeps the day of the meeting free', () => {
    const first = parseCalendar(write(exampleMinutes()) ?? new Uint8Array()).components;
    const later = new Date(MADE.getTime() + 3_600_000);
    const second = parseCalendar(writeCalendar(exampleMinutes(), 'traject-1', later) ?? new Uint8Array()).components;
    const number = (at: typeof first) => at.map(({ properties }) => Number(properties.SEQUENCE?.value));
    for (const [i, sequence] of number(second).entries()) expect(sequence).toBeGreaterThan(number(first)[i] ?? 0);
    const busy = first.map(({ properties }) => properties.TRANSP?.value);
    expect(busy).toEqual([...Array.from({ length: busy.length - 1 }, () => 'TRANSPARENT'), 'OPAQUE']);
  });

  it('[M24] is not made when nothing has a date: a calendar cannot be empty', () => {
    expect(write(emptyMinutes())).toBeNull();
  });

  it('keeps any text, folded and escaped so that a strict reader takes it', () => {
    fc.assert(
      fc.property(naughtyMinutes, (model) => {
        const going = model.actions.filter(({ status }) => status === 'open' || status === 'busy');
        const expected = going.flatMap(({ what, dueDate, lookBackDate }) => [
          ...(dueDate ? [oneLine(`Uiterlijk: ${what}`)] : []),
          ...(lookBackDate ? [oneLine(`Terugkijken: ${what}`)] : []),
        ]);
        const file = write(model);
        if (!file) {
          expect([expected.length, model.followUpDate]).toEqual([0, null]);
          return;
        }
        const summaries = parseCalendar(file).components.map(({ properties }) => properties.SUMMARY?.value ?? '');
        expect(summaries.slice(0, expected.length)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("[M24] has one for each person, with that person's actions, the follow-up and nothing else, as the same events", () => {
    const model = exampleMinutes();
    const all = new Map(events(model).map(({ properties }) => [properties.UID?.value, properties.SUMMARY?.value]));
    const people = calendarsByPerson(model, 'traject-1', MADE);
    expect(people.map(({ person }) => person)).toEqual(['Fatima El Amrani', 'Jan de Vries']);
    for (const { person, data } of people) {
      const own = model.actions.filter(({ who }) => who.includes(person));
      const found = parseCalendar(data).components;
      expect(found).toHaveLength(
        1 + own.flatMap(({ dueDate, lookBackDate }) => [dueDate, lookBackDate]).filter(Boolean).length,
      );
      for (const { properties } of found) expect(all.get(properties.UID?.value)).toBe(properties.SUMMARY?.value);
    }
  });

  it('[M24] has none for who has no date, and one file for a name that is written in two ways', () => {
    const [first] = exampleMinutes().actions;
    if (!first) throw new Error('the example has actions');
    const bare = { ...first, dueDate: null, lookBackDate: null };
    const actions = [
      { ...first, id: 'a', who: 'Bo' },
      { ...first, id: 'b', who: 'bo en Kim' },
      { ...bare, id: 'c', who: 'Sam' },
    ];
    const people = calendarsByPerson({ ...emptyMinutes(), actions }, 'traject-1', MADE);
    expect(people.map(({ person, data }) => [person, parseCalendar(data).components.length])).toEqual([
      ['Bo', 4],
      ['Kim', 2],
    ]);
  });

  it.each([
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\r\n', 'CRLF'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'no end'],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n', 'empty calendar'],
    [`BEGIN:VCALENDAR\r\nX:${'a'.repeat(80)}\r\nEND:VCALENDAR\r\n`, '75 octets'],
    ['BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n', 'without DTSTAMP'],
    ['BEGIN:VEVENT\r\nSUMMARY:a,b\r\nEND:VEVENT\r\n', 'not escaped'],
  ])('its strict reader refuses %j', (text, why) => {
    expect(() => parseCalendar(new TextEncoder().encode(text))).toThrow(why);
  });
});
