import { z } from 'zod';
import { FilledText, Id } from '../domain/text.ts';

const FACILITATOR = ['facilitator'] as const;
const Name = FilledText.pipe(z.string().trim().min(2).max(120));
/** Longer than any answer in a file. */
const LONGEST_TEXT = 1_000_000;
const Texts = z.array(z.string().max(LONGEST_TEXT)).max(10_000);

/** What forgetting a person would do. */
const ForgetProposal = z.object({
  /** In how many fields for names this one stands: those become *iemand* without a question. */
  named: z.number().int(),
  /** Texts that may hold the name, as they are and as they would be. */
  questions: z.array(z.object({ text: z.string(), becomes: z.string(), places: z.number().int() })),
  /** Other trajectories with this very name, by their municipality. */
  elsewhere: z.array(z.string()),
});

/** The calls with which a person is forgotten (deze persoon vergeten). */
export const forgettingMethods = {
  /** The names of a trajectory: who was there, who could not come, who leads and who does what; of earlier too. */
  'forgetting.people': { input: z.object({ trajectoryId: Id }), output: z.array(z.string()), roles: FACILITATOR },
  'forgetting.propose': {
    input: z.object({ trajectoryId: Id, name: Name }),
    output: ForgetProposal,
    roles: FACILITATOR,
  },
  /**
   * Takes a name out of everything that is kept of a trajectory, for good. `yes` and `no` are the texts that were decided
   * about; refused with `changed-elsewhere` when there is another one by now.
   */
  'forgetting.forget': {
    input: z.object({ trajectoryId: Id, name: Name, yes: Texts, no: Texts }),
    output: z.null(),
    roles: FACILITATOR,
  },
} as const;
