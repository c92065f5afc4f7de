import { createContext, useContext } from 'react';
import type { ApiClient } from '../../../core/contract/client.ts';

const ApiContext = createContext<ApiClient | null>(null);
export const ApiProvider = ApiContext.Provider;

/** The typed client of this window. */
export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  if (!api) throw new Error('no ApiProvider');
  return api;
}
