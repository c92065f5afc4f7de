// How often the right principle of a statement is found: `npm run bench -- principles [--quick] [--mistakes]`.
import { reportPrinciples } from './report.mjs';

reportPrinciples({ corpus: !process.argv.includes('--quick'), mistakes: process.argv.includes('--mistakes') });
