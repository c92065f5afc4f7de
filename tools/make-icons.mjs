/**
 * Draws the icons of the installers from resources/icons/praatplaat.svg: `node tools/make-icons.mjs`. They are committed, so that
 * building an installer needs no browser. An .ico and an .icns hold PNG pictures behind a small head (Microsoft, ICO; Apple, icns).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../resources/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const IN_ICO = [16, 24, 32, 48, 64, 128, 256];
/** The kind of each size in an .icns. */
const IN_ICNS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** @returns {Promise<Map<number, Buffer>>} */
async function drawn() {
  const svg = readFileSync(path.join(FOLDER, 'praatplaat.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const pictures = new Map();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return pictures;
}

/** @param {Map<number, Buffer>} pictures @param {number} size */
function of(pictures, size) {
  const picture = pictures.get(size);
  if (!picture) throw new Error(`no picture of ${size}`);
  return picture;
}

/**
 * What the portable program shows while it unpacks, as a bitmap of 24 bits without transparency: NSIS reads nothing else.
 * @returns {Promise<Buffer>}
 */
async function splash() {
  const [width, height] = [400, 240];
  const svg = readFileSync(path.join(FOLDER, 'praatplaat.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width, height } });
  const style = 'margin:0;display:grid;place-content:center;justify-items:center;gap:16px;height:240px;background:#fff';
  const words = '<p style="margin:0;font:20px Carlito,Arial,sans-serif;color:#1f2a2e">Praatplaat start…</p>';
  await page.setContent(`<body style="${style}"><style>svg{width:96px;height:96px}</style>${svg}${words}`);
  const png = (await page.screenshot()).toString('base64');
  const pixels = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
  }, png);
  await browser.close();
  const row = width * 3;
  const bmp = Buffer.alloc(54 + row * height);
  bmp.write('BM', 'latin1');
  const head = { 2: bmp.length, 10: 54, 14: 40, 18: width, 22: height };
  for (const [at, value] of Object.entries(head)) bmp.writeUInt32LE(value, Number(at));
  bmp.writeUInt16LE(1, 26);
  bmp.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      // A bitmap begins at the foot, and has blue before green before red.
      const to = 54 + (height - 1 - y) * row + 3 * x;
      bmp.set([pixels[from + 2] ?? 0, pixels[from + 1] ?? 0, pixels[from] ?? 0], to);
    }
  }
  return bmp;
}

/** @param {Map<number, Buffer>} pictures */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * IN_ICO.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(IN_ICO.length, 4);
  let offset = head.length;
  for (const [i, size] of IN_ICO.entries()) {
    const at = 6 + 16 * i;
    const { length } = of(pictures, size);
    // A side of 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([head, ...IN_ICO.map((size) => of(pictures, size))]);
}

/** @param {Map<number, Buffer>} pictures */
function icns(pictures) {
  const parts = IN_ICNS.map(([kind, size]) => block(kind, of(pictures, size)));
  return block('icns', Buffer.concat(parts));
}

/** @param {string} kind @param {Buffer} bytes */
function block(kind, bytes) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

const pictures = await drawn();
mkdirSync(path.join(FOLDER, 'png'), { recursive: true });
for (const size of SIZES.filter((one) => one <= 512)) {
  writeFileSync(path.join(FOLDER, 'png', `${size}x${size}.png`), of(pictures, size));
}
writeFileSync(path.join(FOLDER, 'icon.ico'), ico(pictures));
writeFileSync(path.join(FOLDER, 'icon.icns'), icns(pictures));
writeFileSync(path.join(FOLDER, 'splash.bmp'), await splash());
console.log(`icons in ${path.relative(process.cwd(), FOLDER)}`);
