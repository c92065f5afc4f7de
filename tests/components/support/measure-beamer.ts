import { ROOM_LINES, TEXT_SIZE } from '../../../core/room/stage.ts';

/** What is wrong on a picture for the room, as it is drawn: text under the floor, what is cut, what lies over another thing. */
export function wrongOnBeamer(picture: Element): string[] {
  const edge = picture.getBoundingClientRect();
  const unit = edge.height / ROOM_LINES;
  const pages = [...picture.querySelectorAll<SVGSVGElement>('svg.room__page')];
  if (pages.length === 0) return ['nothing is drawn'];
  return pages.flatMap((svg) => [...textsOf(svg).flatMap((text) => wrongWithText(text, edge, unit)), ...overlaps(svg)]);
}

const textsOf = (root: Element) => [...root.querySelectorAll<SVGTextElement>('text')];

function wrongWithText(text: SVGTextElement, edge: DOMRect, unit: number): string[] {
  const said = (text.textContent ?? '').slice(0, 40);
  const wrong: string[] = [];
  const svg = text.ownerSVGElement;
  const scale = svg ? svg.getBoundingClientRect().height / svg.viewBox.baseVal.height : 0;
  const size = Number(text.getAttribute('font-size')) * scale;
  if (size < TEXT_SIZE.floor * unit * 0.998)
    wrong.push(`under the floor (${size.toFixed(1)} of ${(TEXT_SIZE.floor * unit).toFixed(1)}): ${said}`);
  if (said.trim() === '') return wrong;
  const box = text.getBoundingClientRect();
  const out =
    box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
  if (out) wrong.push(`outside the picture: ${said}`);
  const thing = text.closest<SVGGElement>('[data-size]');
  const [width = 0, height = 0] = (thing?.dataset.size ?? '').split(' ').map(Number);
  const own = text.getBBox();
  // The box of a line of another script is taller than its letters.
  const slack = 0.3 * Number(text.getAttribute('font-size'));
  const over = own.x < -1 || own.x + own.width > width + 1 || own.y < -slack || own.y + own.height > height + slack;
  const place = [own.x, own.y, own.x + own.width, own.y + own.height].map(Math.round).join(' ');
  if (over) wrong.push(`outside its sheet ${thing?.dataset.thing} of ${width} by ${height}, at ${place}: ${said}`);
  return wrong;
}

interface Thing {
  readonly name: string;
  readonly box: DOMRect;
  readonly isFrame: boolean;
}

function overlaps(svg: SVGSVGElement): string[] {
  const things = [...svg.querySelectorAll<SVGGElement>('[data-thing]')].flatMap((thing): Thing[] => {
    const name = thing.dataset.thing ?? '';
    const sheet = thing.querySelector('rect');
    if (name === 'head' || name === 'foot' || !sheet) return [];
    const last = thing.querySelectorAll('rect')[1] ?? sheet;
    return [{ name, box: last.getBoundingClientRect(), isFrame: name.startsWith('frame:') }];
  });
  const edge = svg.getBoundingClientRect();
  const out = things.filter(
    ({ box }) => box.right > edge.right + 1 || box.bottom > edge.bottom + 1 || box.left < edge.left - 1,
  );
  const pairs = things.flatMap((one, i) =>
    things
      .slice(i + 1)
      .filter((other) => one.isFrame === other.isFrame && touches(one.box, other.box))
      .map((other) => `${one.name} lies over ${other.name}`),
  );
  return [...pairs, ...out.map(({ name }) => `${name} is cut by the edge`)];
}

function touches(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 1;
}

/** The words of a thing on a page without spaces and hyphens: how they are broken does not matter. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '');
}

/** What is written on each thing of the page, by its name. */
export function writtenOn(picture: Element): Map<string, string> {
  const things = [...picture.querySelectorAll<SVGGElement>('[data-thing]')];
  return new Map(
    things.map((thing) => [
      thing.dataset.thing ?? '',
      textsOf(thing)
        .map((text) => text.textContent)
        .join(''),
    ]),
  );
}
