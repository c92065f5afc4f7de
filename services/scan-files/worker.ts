import { createHash } from 'node:crypto';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { mappingProblem, summaryOf } from '../../core/scan/import/check.ts';
import { findRespondents } from '../../core/scan/import/respondents.ts';
import { holdsSamePeople } from '../../core/scan/import/same-people.ts';
import { toCodedScan } from '../../core/scan/import/to-scan.ts';
import type { CodedScan } from '../../core/scan/model/coded-scan.ts';
import { proposeMapping } from '../../core/scan/recognise/propose.ts';
import { scaleExamples } from '../../core/scan/recognise/scale-examples.ts';
import { fitsTable, forThisFile, shapeOf } from '../../core/scan/recognise/shape.ts';
import type { ImportSummary, Mapping, Table } from '../../core/scan/table/mapping.ts';
import { previewColumns } from '../../core/scan/table/preview.ts';
import type {
  Adoption,
  Checked,
  FileProposal,
  MadeScan,
  Message,
  Question,
  ReadingTask,
  TemplateTask,
} from './messages.ts';
import { buffersOf, packScan } from './packed-scan.ts';
import { parseFiles } from './parse-files.ts';

/**
 * Reads one survey file and answers questions about it, or takes in one Word template. Runs in a thread that can be killed
 * at any moment.
 */

type Asked<A extends Question['ask']> = Extract<Question, { ask: A }>;

function propose(table: Table, { known, questionSets, there }: Asked<'propose'>): FileProposal {
  const remembered = known !== null && fitsTable(known, table);
  const proposed = proposeMapping(table, questionSets);
  const mapping = remembered ? forThisFile(known, proposed) : proposed;
  return {
    fileName: table.fileName,
    rows: table.rowCount,
    columns: previewColumns(table, mapping),
    mapping,
    remembered,
    summary: mappingProblem(table, mapping) ? null : summarize(table, mapping, there),
    scaleExamples: scaleExamples(table, mapping),
  };
}

/** The scan that was made last: the one that is checked is mostly the one that is stored. */
let last: { readonly key: string; readonly summary: ImportSummary; readonly scan: CodedScan } | null = null;

function make(table: Table, mapping: Mapping) {
  const key = JSON.stringify(mapping);
  if (last?.key !== key) {
    const respondents = findRespondents(table, mapping);
    const scan = toCodedScan(table, mapping, true, respondents);
    last = { key, scan, summary: summaryOf(table, mapping, respondents, scan) };
  }
  return last;
}

/** What an import would store, and whether it is a newer version of what is there. */
function summarize(table: Table, mapping: Mapping, there: CodedScan | null): ImportSummary {
  const { summary, scan } = make(table, mapping);
  return there && holdsSamePeople(there, scan) ? { ...summary, again: true } : summary;
}

function check(table: Table, { mapping, there }: Asked<'check'>): Checked<ImportSummary> {
  const code = mappingProblem(table, mapping);
  return code ? { ok: false, code } : { ok: true, value: summarize(table, mapping, there) };
}

function makeScan(table: Table, { mapping, includeAbandoned }: Asked<'scan'>): Checked<MadeScan> {
  const code = mappingProblem(table, mapping);
  if (code) return { ok: false, code };
  const { scan, summary } = make(table, mapping);
  last = null; // its memory goes to the other thread
  return { ok: true, value: { summary, scan: packScan({ ...scan, includeAbandoned }) } };
}

function answer(port: MessagePort, table: Table, question: Question): void {
  const say = (message: Message, buffers: ArrayBuffer[] = []) => port.postMessage(message, buffers);
  if (question.ask === 'propose') say({ kind: 'answer', value: propose(table, question) });
  else if (question.ask === 'check') say({ kind: 'answer', value: check(table, question) });
  else {
    const made = makeScan(table, question);
    say({ kind: 'answer', value: made }, made.ok ? [...new Set(buffersOf(made.value.scan))] : []);
  }
}

async function run(port: MessagePort, { fileName, files, sheet }: ReadingTask): Promise<void> {
  const say = (message: Message) => port.postMessage(message);
  const sha256 = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  const progress = (done: number, of: number) => say({ kind: 'progress', done, of });
  const outcome = await parseFiles(fileName, files, { sheet, progress });
  if (!outcome.ok) return say({ kind: 'read', outcome });
  const { table, sheets, damage } = outcome;
  port.on('message', (question: Question) => answer(port, table, question));
  const info = {
    shape: shapeOf(table.headers),
    sha256,
    rows: table.rowCount,
    columns: table.headers.length,
    sheets: sheets?.names ?? [],
    sheet: sheets?.sheet ?? null,
    damage,
  };
  say({ kind: 'read', outcome: { ok: true, info } });
}

/** Reading a survey starts quicker without what only a template needs. */
async function adopt({ template }: TemplateTask): Promise<Adoption> {
  const { adoptTemplate } = await import('../../minutes/template/adopt-template.ts');
  const { TemplateRefused } = await import('../../minutes/template/package/open-package.ts');
  try {
    return { ok: true, template: adoptTemplate(template) };
  } catch (error) {
    return { ok: false, code: error instanceof TemplateRefused ? error.code : 'template-bad' };
  }
}

if (parentPort) {
  const task = workerData as ReadingTask | TemplateTask;
  if ('template' in task) parentPort.postMessage(await adopt(task));
  else await run(parentPort, task);
}
