import { app } from './app.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';

/** Every Dutch sentence of the screens, by room. */
export const nl = { app, domain, errors } as const;
