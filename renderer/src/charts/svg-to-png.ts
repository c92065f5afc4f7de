import italicUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A finished picture; width and height in CSS pixels, the PNG itself has twice as many. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const SHARPNESS = 2;

/** The letters that a picture uses: charts have none that lean. */
type Letters = 'upright' | 'both';

/** Draws an SVG element as PNG on white, with the font of the program inside so that no machine shows another one. */
export async function chartToPng(
  element: ReactElement,
  width: number,
  height: number,
  letters: Letters = 'upright',
): Promise<ChartPicture> {
  const svg = toSvgFile(renderToStaticMarkup(element), await fontFaces(letters));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return { png: await rasterize(image, width, height), width, height };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The element as an SVG file with the font of the program inside. */
export async function chartToSvg(element: ReactElement, letters: Letters = 'upright'): Promise<Uint8Array> {
  return new TextEncoder().encode(toSvgFile(renderToStaticMarkup(element), await fontFaces(letters)));
}

/** Markup of one `<svg>` as a file of its own: with name space and font, without characters that XML does not allow. */
export function toSvgFile(markup: string, style: string): string {
  const start = markup.indexOf('<svg') + '<svg'.length;
  const open = markup.indexOf('>', start) + 1;
  const head = `<svg xmlns="http://www.w3.org/2000/svg"${markup.slice(start, open)}`;
  return legalInXml(`${head}<style>${style}</style>${markup.slice(open)}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const legalInXml = (text: string) => text.toWellFormed().replace(ILLEGAL, '');

async function rasterize(image: HTMLImageElement, width: number, height: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(Math.round(width * SHARPNESS), Math.round(height * SHARPNESS));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

const FONTS = { normal: fontUrl, italic: italicUrl } as const;
const loaded = new Map<string, Promise<string>>();

async function fontFaces(letters: Letters): Promise<string> {
  const styles = letters === 'both' ? (['normal', 'italic'] as const) : (['normal'] as const);
  return (await Promise.all(styles.map(fontFace))).join('');
}

function fontFace(style: keyof typeof FONTS): Promise<string> {
  const known = loaded.get(style);
  if (known !== undefined) return known;
  const loading = loadFont(style).catch((error: unknown) => {
    loaded.delete(style);
    throw error;
  });
  loaded.set(style, loading);
  return loading;
}

async function loadFont(style: keyof typeof FONTS): Promise<string> {
  const response = await fetch(FONTS[style]);
  if (!response.ok) throw new Error(`font: ${response.status}`);
  const base64 = (await readAsDataUrl(await response.blob())).split(',')[1];
  return `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-style:${style};font-weight:200 800;src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('font'));
    reader.readAsDataURL(blob);
  });
}
