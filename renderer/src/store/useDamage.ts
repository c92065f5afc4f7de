import { useEffect, useState } from 'react';
import type { DamageState } from '../../../core/contract/damage-methods.ts';
import { useApi } from './api.ts';
import { useFetched } from './useFetched.ts';

/** What is wrong with the file of the data, as the services last saw it; null: not known yet. */
export function useDamage(): DamageState | null {
  const api = useApi();
  const [told, setTold] = useState<DamageState | null>(null);
  const first = useFetched('damage.state', null);
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'damage.changed') setTold(event.state);
      }),
    [api],
  );
  return told ?? first;
}
