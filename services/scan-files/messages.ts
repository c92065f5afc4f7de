import type { CodedScan } from '../../core/scan/model/coded-scan.ts';
import type {
  ImportProposal,
  ImportSummary,
  Mapping,
  MappingProblem,
  QuestionSet,
} from '../../core/scan/table/mapping.ts';
import type { AdoptedTemplate } from '../../minutes/template/adopt-template.ts';
import type { TemplateProblem } from '../../minutes/template/package/open-package.ts';
import type { Refusal } from './outcome.ts';
import type { PackedScan } from './packed-scan.ts';

/** What the reading thread is started with. */
export interface ReadingTask {
  readonly fileName: string;
  /** One file, or one for each group. */
  readonly files: readonly SurveyFile[];
  readonly sheet: string | null;
}

/** A survey file as it was handed over. */
export interface SurveyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known of a file once it was read. */
export interface FileInfo {
  /** Files with the same headers in the same order have the same shape. */
  readonly shape: string;
  /** Of each file that was read. */
  readonly sha256: readonly string[];
  readonly rows: number;
  readonly columns: number;
  /** The visible sheets of a workbook, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly damage: ImportProposal['damage'];
}

/** The program's reading of a file, without what only the services know. */
export type FileProposal = Pick<
  ImportProposal,
  'fileName' | 'rows' | 'columns' | 'mapping' | 'remembered' | 'summary' | 'scaleExamples'
>;

/** A scan that is ready to be stored. */
export interface MadeScan {
  readonly summary: ImportSummary;
  readonly scan: PackedScan;
}

/** What the reading thread can be asked once the file was read. */
export type Question =
  | {
      readonly ask: 'propose';
      readonly known: Mapping | null;
      readonly questionSets: readonly QuestionSet[];
      /** The scan that the file would come beside, or in place of. */
      readonly there: CodedScan | null;
    }
  | { readonly ask: 'check'; readonly mapping: Mapping; readonly there: CodedScan | null }
  | { readonly ask: 'scan'; readonly mapping: Mapping; readonly includeAbandoned: boolean };

/** What comes back for a mapping: the answer, or why the mapping cannot be used yet. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: MappingProblem };

/** What the reading thread says. */
export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly outcome: { readonly ok: true; readonly info: FileInfo } | Refusal }
  | { readonly kind: 'answer'; readonly value: FileProposal | Checked<ImportSummary> | Checked<MadeScan> };

/** What the thread is started with to take in a Word template. */
export interface TemplateTask {
  readonly template: Uint8Array;
}

/** The template as it is kept, or why the file is none. */
export type Adoption =
  | { readonly ok: true; readonly template: AdoptedTemplate }
  | { readonly ok: false; readonly code: TemplateProblem };
