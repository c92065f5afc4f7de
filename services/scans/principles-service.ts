import { z } from 'zod';
import type { CallInput, Output } from '../../core/contract/methods.ts';
import { PrincipleNumber } from '../../core/domain/principles.ts';
import type { Decided } from '../../core/scan/principles/assign.ts';
import { judgePrinciple } from '../../core/scan/principles/judge.ts';
import { textKey } from '../../core/scan/words/text-key.ts';
import type { Db } from '../database/opening/open.ts';
import { readSetting, writeSetting } from '../database/settings.ts';

const NAME = 'principle-of-text';
/** More than a hundred surveys of fifty texts; what was decided longest ago goes first. */
const MOST = 5000;
const Stored = z.array(z.tuple([z.string(), PrincipleNumber.nullable()]));

/** What was decided on this laptop about statements and improvement points, for every file that has them. */
export const readDecided = (db: Db): Decided => new Map(Stored.safeParse(readSetting(db, NAME)).data ?? []);

/** Which principle a text belongs to: what recognition proposes, and what people decided. */
export interface PrinciplesService {
  propose(texts: readonly string[]): Output<'principles.propose'>;
  decide(about: CallInput<'principles.decide'>): void;
}

export function createPrinciplesService(db: Db): PrinciplesService {
  return {
    propose(texts) {
      const decided = readDecided(db);
      return texts.map((text) => ({
        proposals: [...judgePrinciple(text).proposals],
        decided: decided.has(textKey(text)),
      }));
    },
    decide({ text, decision }) {
      const key = textKey(text);
      const others = [...readDecided(db)].filter(([other]) => other !== key);
      const all = decision.kind === 'undecided' ? others : [...others, [key, decision.principle] as const];
      writeSetting(db, NAME, all.slice(-MOST));
    },
  };
}
