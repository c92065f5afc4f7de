import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import { given } from '../../core/domain/given.ts';
import { contrastOnWhite, MIN_CONTRAST } from '../../core/house-style/color.ts';
import { type HouseStyle, Maker } from '../../core/house-style/house-style.ts';
import { accentOf } from '../../minutes/template/accent.ts';
import type { AdoptedTemplate } from '../../minutes/template/adopt-template.ts';
import { packTemplate, unpackTemplate } from '../../minutes/template/kept-template.ts';
import { textFont } from '../../minutes/template/letter-width.ts';
import { pngSize } from '../../minutes/word/png-size.ts';
import { type HouseStyleRow, readHouseStyle, writeHouseStyle } from '../database/house-styles.ts';
import type { Db } from '../database/opening/open.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { writeZip } from '../zip/write-zip.ts';
import { adoptInThread } from './adopt-in-thread.ts';

/** Who makes the documents, and how those of a municipality look. */
export interface HouseStyleService {
  maker(): Maker;
  changeMaker(changes: Input<'settings.change'>): Maker;
  read(trajectoryId: string): HouseStyle;
  change(request: Input<'houseStyle.change'>): Promise<HouseStyle>;
  /** With the files themselves, for who writes a document. */
  files(trajectoryId: string): Promise<HouseStyleFiles>;
}

export interface HouseStyleFiles extends Pick<HouseStyleRow, 'color' | 'logo'> {
  /** The parts of the template. */
  readonly template: AdoptedTemplate['parts'] | null;
}

const MAKER = 'maker';
const NOBODY: Maker = { author: '', organisation: '' };
const LOGO_MAX = 2 * 1024 * 1024;
/** A picture is drawn from its points, four bytes each, however small its file is. */
const LOGO_POINTS = 16_000_000;

export function createHouseStyleService(db: Db, uploads: Uploads): HouseStyleService {
  const maker = () => Maker.safeParse(readSetting(db, MAKER)).data ?? NOBODY;

  function uploadedLogo(uploadId: string): Uint8Array {
    const { bytes } = uploads.get(uploadId);
    const size = bytes.byteLength > LOGO_MAX ? null : pngSize(bytes);
    if (!size || size.width * size.height > LOGO_POINTS) throw new ApiError('logo-bad');
    uploads.forget(uploadId);
    return bytes;
  }

  async function uploadedTemplate(uploadId: string) {
    const { name, bytes } = uploads.get(uploadId);
    const template = packTemplate(await adoptInThread(bytes), writeZip);
    uploads.forget(uploadId);
    return { template, templateName: name };
  }

  return {
    maker,
    changeMaker(changes) {
      writeSetting(db, MAKER, { ...maker(), ...given(changes) });
      return maker();
    },
    read(trajectoryId) {
      return asSeen(readHouseStyle(db, trajectoryId));
    },
    async change({ trajectoryId, color, logo, template }) {
      requireTrajectory(db, trajectoryId);
      if (color && contrastOnWhite(color) < MIN_CONTRAST) throw new ApiError('color-too-light');
      const changes = {
        ...(color !== undefined && { color }),
        ...(logo !== undefined && { logo: logo === null ? null : uploadedLogo(logo) }),
        ...(template === null && { template: null, templateName: null }),
        ...(template && (await uploadedTemplate(template))),
      };
      const row = { ...readHouseStyle(db, trajectoryId), ...changes };
      writeHouseStyle(db, trajectoryId, row);
      return asSeen(row);
    },
    async files(trajectoryId) {
      const row = readHouseStyle(db, trajectoryId);
      const { color, logo, template } = row;
      if (!template) return { color, logo, template: null };
      const kept = unpackTemplate(template) ?? (await adoptInThread(template));
      return { color, logo, template: kept.parts };
    },
  };
}

/** Of a template that was chosen in an earlier version of the program. */
const UNKNOWN_REPORT = { places: [], unknown: [], leftOut: [] };

function asSeen({ color, logo, template, templateName }: HouseStyleRow): HouseStyle {
  return {
    color,
    logo: logo && `data:image/png;base64,${Buffer.from(logo).toString('base64')}`,
    template: template && { name: templateName ?? '', ...reportOf(template) },
  };
}

function reportOf(template: Uint8Array) {
  const kept = unpackTemplate(template);
  if (!kept) return { ...UNKNOWN_REPORT, look: { color: null, font: null } };
  return { ...kept.report, look: { color: accentOf(kept.parts), font: textFont(kept.parts) ?? null } };
}
