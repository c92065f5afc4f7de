import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { anyMinutes } from './naughty-models.ts';
import { readDocx } from './read-docx.ts';
import { parseXml } from './strict-xml.ts';
import { wrongWithMinutes } from './wrong-with-minutes.ts';

/** `npm run faults:minutes` does thousands. */
const RUNS = 100;

describe('any text that people type or import', () => {
  it('[M22] gives well-formed XML, tables with rows, and comes back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (model) => {
        expect(wrongWithMinutes(model, await writeMinutes(model, picturesFor(model)))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('also 500 actions, 500 people, and an answer of 200 kB', async () => {
    const action = {
      taskId: null,
      taskTo: null,
      status: 'open' as const,
      who: '',
      dueDate: null,
      firstStep: '',
      howWeKnow: '',
      lookBackDate: null,
    };
    const long = 'Een lang verhaal. '.repeat(11_500);
    const model = {
      ...emptyMinutes(),
      present: Array.from({ length: 500 }, (_, i) => ({
        name: `Deelnemer ${i}`,
        organisation: '',
        perspective: 'policy' as const,
      })),
      actions: Array.from({ length: 500 }, (_, i) => ({
        ...action,
        id: `a${i}`,
        number: i + 1,
        what: `Afspraak ${i}`,
      })),
      zones: [
        { title: 'Zone', cards: [{ id: 'c', type: 'quote' as const, perspective: null, text: long, vote: null }] },
      ],
    };
    const { tables, paragraphs } = readDocx(await writeMinutes(model, picturesFor(model)));
    expect(tables.map((rows) => rows.length)).toEqual([501]);
    expect(paragraphs.join('\n')).toContain('Deelnemer 499');
    expect(paragraphs).toContain(`“${long}”`);
  });
});

describe('the strict reader of these tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&</a>',
    '<a>&#8;</a>',
    '<a>\u0001</a>',
    '<a>\ufffe</a>',
    '<a>\ud800</a>',
    '<a b=1/>',
    '<a/><b/>',
    '<a b="<"/>',
    'x',
  ])('refuses %j', (xml) => {
    expect(() => parseXml(xml)).toThrow();
  });
  it('reads what is well-formed', () => {
    expect(parseXml('<?xml version="1.0"?><a b="&quot;"><c/>x &amp; y</a>')).toEqual({
      name: 'a',
      attributes: { b: '"' },
      children: [{ name: 'c', attributes: {}, children: [] }, 'x & y'],
    });
  });
});
