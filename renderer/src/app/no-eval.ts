import { config } from 'zod';

// zod compiles schemas with `new Function` where it may; the Content-Security-Policy forbids that and would log it.
config({ jitless: true });
