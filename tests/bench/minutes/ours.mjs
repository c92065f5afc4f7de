/**
 * Our own minutes with all that belongs to them: contents with page numbers, alt texts, and charts as pictures, or as
 * charts that can be edited with their data in them.
 */
import { STANDARD_SETTINGS } from '../../../core/document/minutes-settings.ts';
import { emptyMinutes } from '../../helpers/minutes-model.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { content } from './content.mjs';

/**
 * @param {string} _
 * @param {Uint8Array} png
 */
export async function prepare(_, png) {
  return writer(png, 'drawn');
}

/**
 * @param {Uint8Array} png
 * @param {import('../../../core/document/minutes-settings.ts').MinutesSettings['chartForm']} chartForm
 */
export function writer(png, chartForm) {
  const picture = { png, width: 1920, height: 1080 };
  const minutes = model();
  const charts = new Map(minutes.scan?.charts.map(({ id }) => [id, picture]));
  const settings = { ...STANDARD_SETTINGS, chartForm };
  return () => writeMinutes({ ...minutes, settings }, { plate: picture, charts, logo: null });
}

/** @returns {import('../../../minutes/model/model.ts').MinutesModel} */
function model() {
  const card = (/** @type {'note' | 'quote'} */ type, /** @type {string} */ text) => ({
    id: text,
    type,
    perspective: /** @type {const} */ ('residents'),
    text,
    vote: null,
  });
  const charts = content.tables.map(({ rows }, t) => ({
    type: /** @type {const} */ ('statements'),
    id: `principle-${t}`,
    principle: /** @type {const} */ ([1, 3, 6])[t] ?? 1,
    statements: rows.map(({ text, counts }) => ({ id: text, text, principle: null, groups: [group(counts)] })),
  }));
  return {
    ...emptyMinutes(),
    date: '2026-12-03',
    place: 'Buurthuis',
    followUpDate: '2027-01-14',
    scan: {
      groups: [{ perspective: 'residents', respondents: 137 }],
      threshold: 10,
      scale: ['1', '2', '3', '4', '5'],
      charts,
      conclusions: [],
      wanted: [],
    },
    zones: content.parts.map(({ title, texts, quotes }) => ({
      title,
      cards: [...texts.map((text) => card('note', text)), ...quotes.map((text) => card('quote', text))],
    })),
  };
}

/** @param {number[]} counts */
function group(counts) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return {
    shown: /** @type {const} */ (true),
    perspective: /** @type {const} */ ('residents'),
    n,
    counts,
    dontKnow: 1,
    blank: 0,
  };
}
