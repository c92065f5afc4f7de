import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { codeFrom, NUMBERS, TicketCode, typedCode } from '../../core/phones/ticket.ts';
import type { Db } from '../database/opening/open.ts';
import { readSetting, writeSetting } from '../database/settings.ts';

const SETTING = 'voting-cards';
/** Enough for one code, also when some bytes are left out. */
const BYTES = 32;

/** The voting cards of this laptop: the code of each number, the same from one session to the next until there are new ones. */
export interface Tickets {
  /** By number, from 1. */
  codes(): readonly string[];
  /** The number of what somebody typed; null when it is on no card. */
  numberOf(typed: string): number | null;
  /** Makes codes for so many numbers; the codes that are there stay. */
  atLeast(count: number): readonly string[];
  /** Makes other codes for all numbers: cards that were printed before are worth nothing. */
  renew(): readonly string[];
}

export function createTickets(db: Db): Tickets {
  const codes = () => z.array(TicketCode).max(NUMBERS.highest).safeParse(readSetting(db, SETTING)).data ?? [];
  const make = (kept: readonly string[], count: number) => {
    const all = new Set(kept);
    while (all.size < count) all.add(newCode());
    writeSetting(db, SETTING, [...all]);
    return [...all];
  };
  return {
    codes,
    numberOf(typed) {
      const index = codes().indexOf(typedCode(typed));
      return index < 0 ? null : index + 1;
    },
    atLeast: (count) => (codes().length >= count ? codes() : make(codes(), count)),
    renew: () => make([], codes().length),
  };
}

function newCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(BYTES));
    if (code) return code;
  }
}
