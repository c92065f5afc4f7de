/** The body of a record as it was stored: an object that may be of an older version. */
export type Body = Readonly<Record<string, unknown>>;

/** The trajectory that a body belongs to, as it was before this step. */
export interface VersionContext {
  readonly trajectoryId: string;
  /** The template that lay under its plate when there was one plate. */
  readonly templateId: string;
}

/** One step in the shape of stored bodies. Never changed once it was released: data of that day relies on it. */
export interface VersionStep {
  /** The version that bodies have after this step; versions count up by one. */
  readonly version: number;
  readonly name: string;
  /** A record of the version before, as it is in this one. */
  record(body: Body, context: VersionContext): Body;
  /** Records that each trajectory gets in addition, given those of the version before. */
  added?(context: VersionContext, before: readonly Body[]): readonly Body[];
}
