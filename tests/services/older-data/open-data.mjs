/** Opens the database that is named, as the program does at its start. */
import { openDatabase } from '../../../services/database/opening/open.ts';

process.stdout.write('start\n');
openDatabase(process.argv[2] ?? '').close();
process.stdout.write('done\n');
