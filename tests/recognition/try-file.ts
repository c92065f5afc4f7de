import { openQuestions, withAnswer } from '../../core/scan/edits/answers.ts';
import { mappingProblem } from '../../core/scan/import/check.ts';
import { toCodedScan } from '../../core/scan/import/to-scan.ts';
import { decodeScan } from '../../core/scan/model/coded-scan.ts';
import { proposeMapping } from '../../core/scan/recognise/propose.ts';
import type { ImportProposal, Mapping, QuestionSet, Table } from '../../core/scan/table/mapping.ts';
import { previewColumns } from '../../core/scan/table/preview.ts';
import { parseFile } from '../../services/scan-files/parse-file.ts';
import { whatIsWrong } from './compare.ts';
import { answerOf } from './person.ts';
import type { MadeFile } from './truth.ts';

/** How reading a file ended. */
export interface Outcome {
  readonly end: 'right' | 'asked' | 'asked-often' | 'refused' | 'stuck' | 'silently-wrong';
  readonly answers: number;
  readonly why: string;
  readonly asked: readonly string[];
}

/** More answers than this is a burden. */
const MOST_ANSWERS = 3;

const proposalOf = (table: Table, mapping: Mapping) =>
  ({ mapping, columns: previewColumns(table, mapping) }) as unknown as ImportProposal;

/** Lets a person who knows the truth read a file in, and looks at what came of it. */
export async function tryFile(file: MadeFile, questionSets: readonly QuestionSet[]): Promise<Outcome> {
  const read = await parseFile(file.name, file.bytes);
  if (!read.ok) {
    const end = read.code === file.refused ? 'refused' : 'stuck';
    return { end, answers: 0, why: read.code, asked: [] };
  }
  if (file.refused !== null)
    return { end: 'silently-wrong', answers: 0, why: 'was read, and should be refused', asked: [] };
  const { table } = read;
  let mapping = proposeMapping(table, questionSets);
  const proposal = proposalOf(table, mapping);
  const asked: string[] = [];
  for (;;) {
    const [question] = openQuestions(mapping);
    if (!question || asked.length > 12) break;
    asked.push(question.kind);
    const answer = answerOf(file.truth, proposal, mapping, question);
    if (!answer) return { end: 'stuck', answers: asked.length, why: `no answer to ${question.kind} is right`, asked };
    mapping = withAnswer(mapping, proposal, question, answer);
  }
  const problem = mappingProblem(table, mapping);
  if (problem) return { end: 'stuck', answers: asked.length, why: problem, asked };
  const why = whatIsWrong(decodeScan(toCodedScan(table, mapping, true)), file.truth);
  if (why !== null) return { end: 'silently-wrong', answers: asked.length, why, asked };
  const end = asked.length === 0 ? 'right' : asked.length <= MOST_ANSWERS ? 'asked' : 'asked-often';
  return { end, answers: asked.length, why: '', asked };
}
