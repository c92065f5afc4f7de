/** What is in a made file, by the one who made it. Known nowhere else: the reader has to find it out. */
export interface Truth {
  readonly people: Readonly<Record<Group, number>>;
  readonly statements: readonly StatementTruth[];
  readonly points: readonly PointTruth[];
  /** Texts that belong to an open question, each of one person. */
  readonly open: readonly string[];
  /** Texts that may be nowhere but among open answers, and of those the ones that may be nowhere at all. */
  readonly private: readonly string[];
  /** What the person knows who made the survey, for when she is asked. */
  readonly knows: Knowledge;
}

export type Group = 'residents' | 'frontline';

export interface StatementTruth {
  readonly text: string;
  readonly scale: ScaleTruth;
  /** Agreeing is bad: the statement counts the other way round. */
  readonly turned: boolean;
  /** Per group how often each answer was given, by its place on the scale. */
  readonly counts: Readonly<Record<Group, readonly number[]>>;
  readonly dontKnow: Readonly<Record<Group, number>>;
}

export interface ScaleTruth {
  /** What kind of scale, for the table of the yardstick. */
  readonly name: string;
  /** As written in the file, lowest first; several spellings of one answer stand together. */
  readonly answers: readonly (readonly string[])[];
  readonly dontKnow: readonly string[];
}

export interface PointTruth {
  readonly text: string;
  /** As it stands in the file where that is a code. */
  readonly code?: string;
  readonly chosen: Readonly<Record<Group, number>>;
}

export interface Knowledge {
  /** The group of everybody, where no column says it. */
  readonly whole: Group | null;
  readonly groupHeader: string | null;
  /** Which group a text of the group column names; null: of neither. */
  readonly groups: Readonly<Record<string, Group | null>>;
  /** Whether rows count that are hidden, a preview, a total or a test. */
  readonly rows: Readonly<Record<string, boolean>>;
  /** Of a ranking, which places count as chosen. */
  readonly places: number | null;
  /** Numbers that mean that somebody does not know. */
  readonly noScores: readonly string[];
  readonly hasStatements: boolean;
}

/** A made file. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheets to read one after the other into one scan; one file at once when empty. */
  readonly sheets: readonly string[];
  readonly tool: string;
  readonly scale: string;
  readonly list: string;
  readonly fault: string;
  readonly truth: Truth;
  /** Where the right outcome is a sentence: the reason. */
  readonly refused: string | null;
}
