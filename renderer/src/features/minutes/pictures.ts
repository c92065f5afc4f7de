import type { MinutesModel } from '../../../../minutes/model/model.ts';

/** A drawn picture as PNG, with its size in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ChartPicture extends Picture {
  readonly chartId: string;
}

/** Draws the pictures that go into the minutes. */
export interface MinutesPictures {
  plate(): Promise<Picture>;
  charts(scan: MinutesModel['scan']): Promise<readonly ChartPicture[]>;
}
