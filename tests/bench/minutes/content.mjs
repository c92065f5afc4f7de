/** The same amount of text for every writer: 12 parts with 2 texts and 5 quotes, 3 tables of 40 rows, one picture. */
import { deflateSync } from 'node:zlib';

const SENTENCES = [
  'Inwoners vertellen hun verhaal nu bij vier loketten en krijgen vier verschillende antwoorden.',
  'De samenwerking met de sociale basis in de wijk verloopt volgens de meeste mensen stroef.',
  'Er is behoefte aan duidelijke afspraken over wie de vaste contactpersoon is.',
  'Medewerkers luisteren goed, maar koppelen een besluit niet altijd terug.',
  'Nieuwe collega’s krijgen te weinig tijd om de regels én de uitzonderingen te leren kennen.',
  'Brieven komen laat en zijn moeilijk te begrijpen voor wie niet elke dag met de gemeente te maken heeft.',
  'Het eerste gesprek wordt gewaardeerd; daarna duurt het wachten lang.',
  'De systemen praten niet met elkaar, waardoor iedereen alles opnieuw vraagt.',
];
/** @param {number} i */
const sentence = (i) => SENTENCES[i % SENTENCES.length] ?? '';
/** @param {number} i */
const text = (i) => [0, 5, 10, 15].map((k) => sentence(i * 3 + k)).join(' ');

const parts = Array.from({ length: 12 }, (_, i) => ({
  title: `Thema ${i + 1}`,
  texts: [text(i), text(i + 3)],
  quotes: Array.from({ length: 5 }, (_, q) => sentence(i * 5 + q * 3)),
}));
const tables = Array.from({ length: 3 }, (_, t) => ({
  title: `Tabel ${t + 1}`,
  rows: Array.from({ length: 40 }, (_, r) => ({
    text: `${sentence(r + t).slice(0, 52)} (${t * 40 + r})`,
    counts: [1, 2, 3, 4, 5].map((k) => 10 + ((r * 7 + t * 3 + k * 11) % 40)),
  })),
}));
export const content = { title: 'Verslag bijeenkomst toegang', parts, tables };

/** A picture of 1920 x 1080 of about 500 kB, as large as a full plate: noise in four greys. */
export function platePicture() {
  const rowBytes = 1920 / 4;
  const pixels = Buffer.alloc((rowBytes + 1) * 1080);
  let seed = 20_261_203;
  for (let i = 0; i < pixels.length; i++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    pixels[i] = i % (rowBytes + 1) === 0 ? 0 : seed >>> 24;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1920, 0);
  header.writeUInt32BE(1080, 4);
  header.set([2, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
