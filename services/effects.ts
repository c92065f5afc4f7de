import type { Input, MethodName, Output } from '../core/contract/methods.ts';
import type { Place } from '../core/document/view.ts';
import type { CallContext } from './shell.ts';

/** What a call leaves behind. `steers` is what goes on now and is gone after a restart, such as what the room sees. */
type Kind = 'reads' | 'stores' | 'undoable' | 'steers';
/** What windows are told once it is done. */
type Told =
  | 'changesResults'
  | 'changesTemplates'
  | 'changesScans'
  | 'opensSession'
  | 'removesSession'
  | 'renamesTrajectory'
  | 'removesTrajectory'
  | 'replacesTrajectory'
  | 'opensTrajectory';
/** What a call does besides giving its answer. */
export type Effect = Kind | Told | 'leavesTheScreen';

/** Tells the windows, and draws the room's picture again where it is another one. */
export interface Windows {
  resultsChanged(trajectoryId: string): void;
  scansChanged(trajectoryId: string): void;
  templatesChanged(): void;
  sessionOpened(trajectoryId: string, place: Place): void;
  sessionRemoved(trajectoryId: string): void;
  trajectoryRenamed(trajectoryId: string): void;
  trajectoryRemoved(trajectoryId: string): void;
  trajectoryReplaced(trajectoryId: string): void;
  trajectoryOpened(trajectoryId: string): void;
}

/** A call, with what its effects are carried out by. */
export interface EffectContext extends CallContext {
  /** [G9] Keeps on disk who is in the results that leave the screen now. */
  readonly share: (trajectoryId: string) => void;
  /** [G9] The same for the two scans that are compared. */
  readonly shareWaves: (trajectoryId: string) => void;
  readonly windows: Windows;
}

type Handle<I, O> = (input: I, context: EffectContext) => O | Promise<O>;

/** One method of the contract: what it does, and the function that does it. The wrappers below make it. */
export interface Entry<I, O> {
  readonly effects: readonly [Kind, ...Effect[]];
  readonly handle: Handle<I, O>;
}

/** The entries of the methods with these names. */
export type Entries<Name extends string = MethodName> = {
  readonly [M in Extract<MethodName, Name>]: Entry<Input<M>, Output<M>>;
};

const kind =
  (effect: Kind) =>
  <I, O>(handle: Handle<I, O>): Entry<I, O> => ({ effects: [effect], handle });

/** Gives what there is; the disk stays as it is. */
export const reads = kind('reads');
/** Changes the disk at once and for good: no undo. */
export const stores = kind('stores');
/** Is a step in the journal of the document. */
export const undoable = kind('undoable');
/** Changes what goes on now, and nothing on disk. */
export const steers = kind('steers');

interface OfTrajectory {
  readonly trajectoryId: string;
}

/**
 * [G9] Takes results or quotes to others: who is in them is kept on disk first, and once more when a file is handed over,
 * because answers can come in while it is made. `what`: of which scans, with such an input; null when of none.
 */
export function leavesTheScreen<I extends OfTrajectory, O>(
  { effects, handle }: Entry<I, O>,
  what: (input: I) => 'shown' | 'waves' | null = () => 'shown',
): Entry<I, O> {
  return {
    effects: [...effects, 'leavesTheScreen'],
    handle(input, context) {
      const leaving = what(input);
      if (leaving === null) return handle(input, context);
      const { shell } = context;
      const share = leaving === 'waves' ? context.shareWaves : context.share;
      share(input.trajectoryId);
      const deliver: typeof shell.deliver = (fileName, data) => {
        share(input.trajectoryId);
        return shell.deliver(fileName, data);
      };
      return handle(input, { ...context, shell: { ...shell, deliver } });
    },
  };
}

/** A wrapper for what windows are told: after success, so never of something that was refused. */
function tells<Ids, Out = unknown>(effect: Told, tell: (windows: Windows, input: Ids, output: Out) => void) {
  return <I extends Ids, O extends Out>({ effects, handle }: Entry<I, O>): Entry<I, O> => ({
    effects: [...effects, effect],
    async handle(input, context) {
      const output = await handle(input, context);
      tell(context.windows, input, output);
      return output;
    },
  });
}

/** Other results hold from now on. */
export const changesResults = tells<OfTrajectory>('changesResults', (windows, { trajectoryId }) =>
  windows.resultsChanged(trajectoryId),
);
/** There are other scans to choose from, or another one is shown. */
export const changesScans = tells<OfTrajectory>('changesScans', (windows, { trajectoryId }) =>
  windows.scansChanged(trajectoryId),
);
/** There are other templates to lay under a plate. */
export const changesTemplates = tells<OfTrajectory>('changesTemplates', (windows) => windows.templatesChanged());
export const opensSession = tells<OfTrajectory & { readonly place: Place }>(
  'opensSession',
  (windows, { trajectoryId, place }) => windows.sessionOpened(trajectoryId, place),
);
/** A session went in the bin or is gone: the room does not see it any more. */
export const removesSession = tells<OfTrajectory>('removesSession', (windows, { trajectoryId }) =>
  windows.sessionRemoved(trajectoryId),
);
export const renamesTrajectory = tells<{ readonly id: string }>('renamesTrajectory', (windows, { id }) =>
  windows.trajectoryRenamed(id),
);
export const removesTrajectory = tells<{ readonly id: string }>('removesTrajectory', (windows, { id }) =>
  windows.trajectoryRemoved(id),
);
export const opensTrajectory = tells<{ readonly id: string }>('opensTrajectory', (windows, { id }) =>
  windows.trajectoryOpened(id),
);
/** The same for all trajectories that can have been mended. */
export const replacesMended = tells<unknown, { readonly trajectoryIds: readonly string[] }>(
  'replacesTrajectory',
  (windows, _, { trajectoryIds }) => trajectoryIds.forEach(windows.trajectoryReplaced),
);
/** A trajectory came from elsewhere, maybe in place of another: who had it open starts again. */
export const replacesTrajectory = tells<unknown, { readonly id: string }>('replacesTrajectory', (windows, _, { id }) =>
  windows.trajectoryReplaced(id),
);
