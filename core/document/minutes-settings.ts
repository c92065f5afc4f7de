import { z } from 'zod';
import { TypedText } from '../domain/text.ts';

/** The chapters (hoofdstukken) of the minutes, in order. */
export const MinutesChapter = z.enum([
  'present',
  'actions',
  'chosen',
  'followUp',
  /** The guide line (wegwijzer): what follows, and where. */
  'summary',
  /** Why the trajectory began, of the intake. */
  'began',
  'said',
  'quotes',
  'tasks',
  'openPoints',
  'seen',
  'plate',
]);
export type MinutesChapter = z.infer<typeof MinutesChapter>;

/** Short (kort) for who was there: what was chosen, who does what, when next. Full (uitgebreid) has everything. */
export const MinutesVersion = z.enum(['short', 'full']);
export type MinutesVersion = z.infer<typeof MinutesVersion>;

/** Charts that can be edited in Word, or the drawings of the screen. */
export const ChartForm = z.enum(['editable', 'drawn']);
export type ChartForm = z.infer<typeof ChartForm>;

/** What the facilitator chose and wrote for the minutes. */
export const MinutesSettings = z.object({
  version: MinutesVersion,
  chartForm: ChartForm,
  /** Chapters that are left out. */
  off: z.array(MinutesChapter),
  introduction: TypedText,
  openPoints: TypedText,
  /** A remark at the head of a chapter. */
  remarks: z.partialRecord(MinutesChapter, TypedText),
});
export type MinutesSettings = z.infer<typeof MinutesSettings>;

/** The settings as long as nobody changed them. */
export const STANDARD_SETTINGS: MinutesSettings = {
  version: 'full',
  chartForm: 'editable',
  off: [],
  introduction: '',
  openPoints: '',
  remarks: {},
};

const SHORT: ReadonlySet<MinutesChapter> = new Set(['chosen', 'tasks', 'actions', 'openPoints', 'followUp']);

/** The chapters that a version can have, in order. */
export function chaptersIn(version: MinutesVersion): readonly MinutesChapter[] {
  return version === 'full' ? MinutesChapter.options : MinutesChapter.options.filter((chapter) => SHORT.has(chapter));
}

/** The settings with a chapter on or off and its remark changed; what is undefined stays as it is. */
export function withChapter(
  settings: MinutesSettings,
  chapter: MinutesChapter,
  { on, remark }: { readonly on?: boolean | undefined; readonly remark?: string | undefined },
): Pick<MinutesSettings, 'off' | 'remarks'> {
  const without = settings.off.filter((one) => one !== chapter);
  return {
    off: on === undefined ? settings.off : [...without, ...(on ? [] : [chapter])],
    remarks: remark === undefined ? settings.remarks : { ...settings.remarks, [chapter]: remark },
  };
}
