/**
 * The real services with the real server for phones, in a process of its own that can be killed: opens the lobby of a trajectory with an
 * open round, and answers calls of the facilitator that come as messages. Arguments: the folder of the data, and how many numbers.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIRST } from '../../core/document/document.ts';
import { readPage } from '../../phones/page.ts';
import { phoneDoor } from '../../phones/server.ts';
import { createApi } from '../../services/api.ts';
import { openDatabase } from '../../services/database/opening/open.ts';
import { createServices } from '../../services/services.ts';
import { atFirst } from '../helpers/place.ts';

const [folder = '', numbers = '3'] = process.argv.slice(2);
const services = createServices(openDatabase(path.join(folder, 'praatplaat.sqlite')));
const dispatch = createApi(services, (error) => console.error(error));
for (const file of ['phone.js', 'phone.css']) writeFileSync(path.join(folder, file), '');
const openDoor = phoneDoor({ page: readPage(folder), log: (error) => console.error(error) });
const call = (method: string, input: unknown) =>
  dispatch(method, input, { role: 'facilitator', shell: { openDoor } as never });
const required = async (method: string, input: unknown) => {
  const reply = await call(method, input);
  if (!reply.ok) throw new Error(`${method}: ${reply.code}`);
  return reply.value;
};

const at = atFirst('t');
if (services.trajectories.list().length === 0) {
  await required('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' });
  const rules = { method: { type: 'scale', highest: 10 }, perPerspective: false, voters: Number(numbers) };
  const card = { type: 'note.add', id: 'a', perspective: 'together', text: 'Eén loket', at: { zone: 'choose' } };
  const round = { type: 'round.add', id: 'r', question: 'Hoe goed?', cardIds: ['a'], parentId: null, open: true };
  await required('document.run', { ...at, command: card });
  await required('document.run', { ...at, command: { ...round, ...rules } });
}
await required('lobby.open', { ...at, ip: '127.0.0.1', numbers: Number(numbers), withCards: true });
const { door } = services.lobby.state('t', FIRST);
process.on('message', ({ id, method, input }: { id: number; method: string; input: unknown }) => {
  void call(method, input).then((reply) => process.send?.({ id, reply }));
});
process.send?.({ url: door?.url, codes: services.lobby.tickets.codes() });
