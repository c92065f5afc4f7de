import { Document } from 'docx';
import { dayOf } from '../core/domain/dutch-date.ts';
import type { Section } from './blocks/blocks.ts';
import { composeMinutes, documentTitle } from './chapters/compose.ts';
import { shortName } from './chapters/short.ts';
import { layMinutes } from './lay-minutes.ts';
import { type Look, lookOf } from './look/design.ts';
import type { MinutesModel } from './model/model.ts';
import { PAGES, roomOn } from './pages/page-room.ts';
import { accentOf } from './template/accent.ts';
import { fillTemplate } from './template/fill-template.ts';
import { texts } from './texts/texts.ts';
import { type MinutesPictures, wordBlock } from './word/blocks.ts';
import { finishPackage, type Pack } from './word/finish-package.ts';
import { type Late, listNumbers, nothingLate } from './word/late.ts';
import { NUMBERING } from './word/numbering.ts';
import { section } from './word/pages.ts';
import { partsOf } from './word/parts-of.ts';
import { wordStyles } from './word/styles.ts';
import { tableStyle } from './word/table-style.ts';

export type { MinutesPictures } from './word/blocks.ts';
export type { Pack } from './word/finish-package.ts';
export type { PictureFile } from './word/pictures.ts';

const PROGRAM = 'Praatplaat';
const LANGUAGE = 'nl-NL';

/** Who made the minutes, as the properties of the file say it; empty says nothing. */
export interface Maker {
  readonly author: string;
  readonly organisation: string;
}

export interface MinutesStyle {
  readonly maker: Maker;
  /** The colour of the municipality; null is ours. */
  readonly color: string | null;
  /** The parts of its own Word template, adopted; without one the document has our design. */
  readonly template: Readonly<Record<string, Uint8Array>> | null;
  /** Now; a template may show today. */
  readonly now?: Date;
}

/** As long as nobody filled in the settings. */
export const OUR_STYLE: MinutesStyle = { maker: { author: '', organisation: '' }, color: null, template: null };

/** Writes the minutes (verslag) as a Word document that `pack` packs. Throws when a picture is no PNG or has no size. */
export async function writeMinutes(
  model: MinutesModel,
  pictures: MinutesPictures,
  pack: Pack,
  style: MinutesStyle = OUR_STYLE,
): Promise<Uint8Array> {
  const { maker, color, template } = style;
  const charts = model.settings.chartForm === 'drawn' ? pictures.charts : new Map();
  const chosen = { ...pictures, charts };
  if (template) return inTemplate(template, model, chosen, style, pack);
  const { sections, sheets, scale } = layMinutes(model, pictures.logo !== null, charts);
  const look = lookOf(color, scale);
  const late = nothingLate();
  const document = wordDocument({
    title: documentTitle(model),
    maker,
    look,
    sections,
    pages: sheets.length,
    pictures: chosen,
    late,
  });
  return finishPackage(partsOf(document), {
    language: LANGUAGE,
    tableStyle: tableStyle(look),
    organisation: maker.organisation,
    late,
    pack,
  });
}

function inTemplate(
  template: Readonly<Record<string, Uint8Array>>,
  model: MinutesModel,
  pictures: MinutesPictures,
  { maker, color, now = new Date() }: MinutesStyle,
  pack: Pack,
): Promise<Uint8Array> {
  const { municipality, date, place, followUpDate, settings } = model;
  const author = maker.author || PROGRAM;
  // The template has its own logo.
  const places = {
    titel: texts.kind(settings.version),
    gemeente: municipality,
    datum: date ? texts.day(date) : texts.missing,
    plaats: place.trim() ? place : texts.missing,
    vervolg: followUpDate ? texts.day(followUpDate) : texts.toAgree,
    organisatie: maker.organisation,
    auteur: maker.author,
    vandaag: texts.day(dayOf(now)),
  };
  return fillTemplate(template, {
    sections: composeMinutes(model),
    pictures,
    look: lookOf(color ?? accentOf(template)),
    title: documentTitle(model),
    author,
    organisation: maker.organisation,
    now,
    opening: settings.version === 'short' ? shortName(model) : texts.kind(settings.version),
    places,
    pack,
  });
}

interface Parts {
  readonly title: string;
  readonly maker: Maker;
  readonly look: Look;
  readonly sections: readonly Section[];
  readonly pages: number;
  readonly pictures: MinutesPictures;
  readonly late: Late;
}

function wordDocument({ title, maker, look, sections, pages, pictures, late }: Parts): Document {
  const author = maker.author || PROGRAM;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(look),
    numbering: NUMBERING,
    sections: sections.map(({ page, blocks }, i) => {
      const room = roomOn(PAGES[page]);
      const children = blocks.flatMap((block) => wordBlock(block, room, pictures, late, look.scale));
      return section(PAGES[page], title, pages, i === 0 ? [...listNumbers(), ...children] : children);
    }),
  });
}
