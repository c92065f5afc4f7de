import { useState } from 'react';
import type { Delivery } from '../../../core/contract/delivery.ts';
import type { ErrorCode } from '../../../core/contract/errors.ts';
import { download } from '../kit/download.ts';
import { codeOf } from '../kit/notices.ts';
import { nl } from '../locale/nl/index.ts';

/** How the making of a file goes. */
type Saving =
  | { readonly at: 'rest' | 'busy' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/**
 * Makes a file with `make`, one at a time, hands it over, and says in words what became of it: what went wrong stands beside the
 * button. `atRest` is said before.
 */
export function useSaving<T>(make: (wish: T) => Promise<Delivery>, atRest = '') {
  const [saving, setSaving] = useState<Saving>({ at: 'rest' });
  const save = async (wish: T) => {
    if (saving.at === 'busy') return;
    setSaving({ at: 'busy' });
    try {
      const delivery = await make(wish);
      if (delivery.kind === 'download') download(delivery.url);
      setSaving({ at: 'done', delivery });
    } catch (error) {
      setSaving({ at: 'failed', code: codeOf(error) });
    }
  };
  return {
    isBusy: saving.at === 'busy',
    hasFailed: saving.at === 'failed',
    said: sentenceOf(saving, atRest),
    save: (wish: T) => void save(wish),
  };
}

function sentenceOf(saving: Saving, atRest: string): string {
  const { busy, result } = nl.exports;
  switch (saving.at) {
    case 'rest':
      return atRest;
    case 'busy':
      return busy;
    case 'failed':
      return nl.errors[saving.code];
    case 'done':
      return saving.delivery.kind === 'saved' ? result.saved(saving.delivery.path) : result[saving.delivery.kind];
  }
}
