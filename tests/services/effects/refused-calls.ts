import path from 'node:path';
import type { MethodName } from '../../../core/contract/methods.ts';
import { atFirst } from '../../helpers/place.ts';
import { changePlate, copied, everyCall, unreleased } from './every-call.ts';
import { refusedRegionCalls } from './region-calls.ts';
import { NEW, OTHER, SECOND, type Situation } from './situation.ts';
import { refusedWaveCalls } from './wave-calls.ts';

/** Calls that come through the contract and are refused after that, beside those of a trajectory that is not there. */
export const refusedCalls: readonly (readonly [MethodName, (s: Situation) => unknown])[] = [
  ['trajectories.create', ({ id }) => ({ id, municipality: 'Stad' })],
  ['trajectories.restore', ({ id }) => ({ id })],
  ['trajectories.delete', ({ id }) => ({ id })],
  ['document.run', ({ id }) => ({ ...atFirst(id), command: changePlate('nergens') })],
  ['templates.adapt', (s) => ({ ...(everyCall['templates.adapt'](s) as object), id: 'importance-influence' })],
  ['scan.import', async (s) => ({ ...(await everyCall['scan.import'](s)), uploadId: 'nergens' })],
  [
    'scan.addForm',
    ({ id }) => ({
      trajectoryId: id,
      form: { perspective: 'residents', answers: [], points: [], openAnswers: [] },
    }),
  ],
  ['answers.release', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', text: 'Iets' })],
  ['answers.withdraw', ({ id }) => ({ trajectoryId: id, answerId: 'nergens' })],
  ['answers.withdrawVanished', ({ id }) => ({ trajectoryId: id, releaseId: 'nergens' })],
  ['answers.tag', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', tags: [] })],
  ['answers.pick', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', picked: true })],
  ['answers.group', (s) => ({ trajectoryId: s.id, answerIds: [unreleased(s), 'nergens'], heading: 'Wachten' })],
  ['document.run', ({ id }) => ({ ...atFirst(id), command: { type: 'cards.remove', ids: ['nergens'] } })],
  ['document.restoreCard', ({ id }) => ({ ...atFirst(id), id: 'nergens' })],
  ['document.undo', () => atFirst(OTHER)],
  ['document.redo', () => atFirst(OTHER)],
  ['document.undo', ({ id }) => ({ trajectoryId: id, sessionId: 'nergens' })],
  ['document.run', (s) => ({ ...(everyCall['document.run'](s) as object), place: NEW })],
  ['document.timeline', ({ id }) => ({ trajectoryId: id, place: NEW })],
  ['projector.choose', ({ id }) => ({ trajectoryId: id, place: NEW, choice: { show: 'praatplaat' } })],
  ['sessions.add', (s) => ({ ...(everyCall['sessions.add'](s) as object), place: SECOND })],
  ['sessions.add', (s) => ({ ...(everyCall['sessions.add'](s) as object), templateId: 'nergens' })],
  ['sessions.open', ({ id }) => ({ trajectoryId: id, place: NEW })],
  ['sessions.copy', ({ id }) => ({ trajectoryId: id, sessionId: 'nergens', title: 'Weg' })],
  ['forgetting.forget', (s) => ({ trajectoryId: s.id, name: 'Fatima', yes: [], no: [] })],
  ['journey.withdraw', ({ id }) => ({ trajectoryId: id, tellerId: 'nergens' })],
  ['journey.handedOut', ({ id }) => ({ trajectoryId: id, place: NEW, what: 'cards' })],
  ['sessions.remove', () => atFirst(OTHER)],
  ['sessions.restore', ({ id }) => atFirst(id)],
  ['sessions.delete', ({ id }) => atFirst(id)],
  ['scan.choose', ({ id }) => ({ trajectoryId: id, scanId: 'nergens' })],
  ['scan.describe', ({ id }) => ({ trajectoryId: id, scanId: 'nergens', title: '', takenOn: null })],
  ['houseStyle.change', ({ id }) => ({ trajectoryId: id, color: 'fffff0' })],
  ['lobby.open', ({ id }) => ({ ...atFirst(id), ip: '192.0.2.1', numbers: 12, withCards: false })],
  ['lobby.lock', () => ({ on: true })],
  ['lobby.rehearse', () => ({ on: true })],
  ['copies.remove', ({ folder }) => ({ path: path.join(folder, 'praatplaat.sqlite') })],
  ['copies.remove', (s) => ({ path: `${copied(s)}.part` })],
  ...refusedWaveCalls,
  ...refusedRegionCalls,
];
