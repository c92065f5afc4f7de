/** What the bench measured beside what it may be. */

const BOUNDS = { docxtemplater: 2.5, pythonDocx: 0.5, megabytes: 100, click: 1000 };

/** @typedef {{ load: number, first: number, later: number, megabytes: number }} Times */

/**
 * @param {number | undefined} part
 * @param {number | undefined} whole
 */
const ratio = (part, whole) => (part === undefined || whole === undefined ? null : Number((part / whole).toFixed(2)));

/**
 * The ratios, and whether all hold; what was not measured does not. `click` is in milliseconds.
 * @param {ReadonlyMap<string, Times>} best
 * @param {number | undefined} click
 */
export function judged(best, click) {
  const [ours, editable, template, python] = ['ours', 'ours-editable', 'docxtemplater', 'python-docx'].map((name) =>
    best.get(name),
  );
  const ratios = {
    docxtemplaterFirst: ratio(ours?.first, template?.first),
    docxtemplaterNext: ratio(ours?.later, template?.later),
    editableToDocxtemplaterFirst: ratio(editable?.first, template?.first),
    editableToDocxtemplaterNext: ratio(editable?.later, template?.later),
    pythonDocxFirst: ratio(ours?.first, python?.first),
    pythonDocxNext: ratio(ours?.later, python?.later),
    editableToPythonDocxNext: ratio(editable?.later, python?.later),
    megabytesOfBound: ratio(ours?.megabytes, BOUNDS.megabytes),
    editableMegabytesOfBound: ratio(editable?.megabytes, BOUNDS.megabytes),
    clickOfBound: ratio(click, BOUNDS.click),
  };
  const within = (/** @type {number | null} */ value, /** @type {number} */ bound) => value !== null && value <= bound;
  const holds = Object.entries(ratios).every(([name, value]) => within(value, boundOf(name)));
  return { ratios, holds };
}

/** @param {string} name */
function boundOf(name) {
  if (/docxtemplater/i.test(name)) return BOUNDS.docxtemplater;
  return /pythonDocx/i.test(name) ? BOUNDS.pythonDocx : 1;
}
