import type { ActionRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { TASK, TASK_WIDTH } from '../../../../core/plate/layout.ts';
import { shorten } from '../../../../core/typesetting/wrap.ts';
import { nl } from '../../locale/nl/index.ts';
import { type Behind, evidenceWords } from '../evidence.ts';
import type { Face, Mark } from '../marks.ts';
import { faded, type Kit, STYLE, sheet, textBlock, textLine } from './parts.ts';

const WIDTH = TASK_WIDTH - 2 * TASK.padding;
const CHIP = 42;
const BETWEEN = 16;
const ACTIONS_FOOT = 16;
/** The line that says how many actions more there are. */
const REST = 48;

/** The face of an improvement task: from, to, for whom, and chips with what stands behind it. */
export function taskFace(task: ImprovementTaskRecord, evidence: Behind, kit: Kit): Face {
  const words = nl.praatplaat.card;
  const marks: Mark[] = [textLine(words.task, TASK.padding, TASK.top, TASK.kicker, STYLE.kicker, '#fff')];
  let y: number = TASK.top + TASK.kicker;
  for (const text of [task.from && words.from(task.from), words.to(task.to)].filter(Boolean)) {
    const place = { x: TASK.padding, top: y, width: WIDTH, line: TASK.line, most: TASK.mostLines };
    const block = textBlock(text, kit, { ...place, style: STYLE.task, fill: '#fff' });
    marks.push(...block.marks);
    y += block.height;
  }
  if (task.forWhom) {
    const text = oneLine(words.forWhom(task.forWhom), kit);
    marks.push(textLine(text, TASK.padding, y, TASK.small, STYLE.small, '#fff'));
    y += TASK.small;
  }
  const texts = evidenceWords(evidence);
  const behind = chips(texts, y + 14, kit);
  marks.push(...behind.marks);
  const height = texts.length > 0 ? behind.bottom + TASK.chips - 14 - CHIP : y + TASK.padding;
  const { brand, brandStrong } = kit.palette;
  return { width: TASK_WIDTH, height, marks: [...sheet(TASK_WIDTH, height, brand, brandStrong), ...marks] };
}

function oneLine(text: string, kit: Kit): string {
  const measure = kit.measures(STYLE.small);
  const flat = text.replace(/\s+/g, ' ');
  return measure(flat) <= WIDTH ? flat : shorten(flat, WIDTH, measure);
}

/** Chips beside each other, and what no longer fits in a second row. */
function chips(texts: readonly string[], top: number, kit: Kit): { marks: Mark[]; bottom: number } {
  let x: number = TASK.padding;
  let y = top;
  const marks = texts.flatMap((text): Mark[] => {
    const width = kit.measures(STYLE.smallStrong)(text) + 30;
    if (x + width > TASK.padding + WIDTH) {
      x = TASK.padding;
      y += TASK.chipRow;
    }
    const left = x;
    x += width + 10;
    return [
      { kind: 'box', x: left, y, width, height: CHIP, radius: CHIP / 2, fill: 'rgb(255 255 255 / 18%)' },
      textLine(text, left + width / 2, y, CHIP, STYLE.smallStrong, '#fff', true),
    ];
  });
  return { marks, bottom: y + CHIP };
}

/**
 * The agreed actions on one sheet: what, who and when, and a warning while the first step is open. At least one; of those that
 * have no room in this height how many there are.
 */
export function actionsFace(actions: readonly ActionRecord[], kit: Kit, room: number): Face {
  const marks: Mark[] = [];
  let y = 14;
  for (const [i, action] of actions.entries()) {
    if (i > 0) {
      const fill = faded(kit.palette.lineStrong, 50);
      marks.push({ kind: 'box', x: TASK.padding, y: y + 7, width: WIDTH, height: 2, fill });
      y += BETWEEN;
    }
    const rows = actionRows(action, y, kit);
    const isLast = i === actions.length - 1;
    if (i > 0 && rows.bottom + ACTIONS_FOOT + (isLast ? 0 : BETWEEN + REST) > room) {
      const rest = nl.praatplaat.room.rest(actions.length - i);
      marks.push(textLine(rest, TASK.padding, y, REST, STYLE.smallStrong, kit.palette.ink));
      y += REST;
      break;
    }
    marks.push(...rows.marks);
    y = rows.bottom;
  }
  const height = y + ACTIONS_FOOT;
  const edge = faded(kit.palette.lineStrong, 65);
  return { width: TASK_WIDTH, height, marks: [...sheet(TASK_WIDTH, height, kit.palette.surface, edge), ...marks] };
}

function actionRows(action: ActionRecord, top: number, kit: Kit): { marks: Mark[]; bottom: number } {
  const { ink, inkSoft, amber } = kit.palette;
  const place = { x: TASK.padding, width: WIDTH, line: 40, most: 4 };
  const what = textBlock(action.what, kit, { ...place, top, style: STYLE.action, fill: ink });
  const byTop = top + what.height;
  const by = textBlock(nl.praatplaat.card.actionBy(action.who, action.dueDate), kit, {
    ...place,
    top: byTop,
    line: 34,
    most: 2,
    style: STYLE.small,
    fill: inkSoft,
  });
  const bottom = byTop + by.height;
  if (action.firstStep) return { marks: [...what.marks, ...by.marks], bottom };
  const warning = textLine(nl.praatplaat.card.noFirstStep, TASK.padding, bottom, 32, STYLE.smallStrong, amber);
  return { marks: [...what.marks, ...by.marks, warning], bottom: bottom + 32 };
}
