import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MethodName, methods } from '../../../core/contract/methods.ts';
import { FIRST } from '../../../core/document/document.ts';
import { allTemplates } from '../../../services/templates.ts';
import { atFirst } from '../../helpers/place.ts';
import { READING_METHODS } from '../../helpers/reading-methods.ts';
import { effectsOf, everyCall } from './every-call.ts';
import { refusedCalls } from './refused-calls.ts';
import { type Situation, situation } from './situation.ts';
import { watch } from './watch.ts';

const names = Object.keys(methods) as MethodName[];
const KINDS = ['reads', 'stores', 'undoable', 'steers'];

/** What carries results of the scan or quotes to others. */
const LEAVES: MethodName[] = [
  'results.export',
  'region.deliver',
  'charts.frame',
  'charts.deliver',
  'charts.pdf',
  'document.placeFromScan',
  'document.placeHighlights',
  'projector.choose',
  'minutes.export',
  'minutes.pdf',
];
/** Files in which nobody answered anything: `minutes/files.test.ts` and `questionnaire.test.ts` say what is in them. */
const INVENTED: MethodName[] = ['minutes.checkSheet', 'questionnaire.export'];
/** Sealed with a phrase of hers, for her own other laptop: nobody sees what is in it who was not shown it. */
const SEALED: MethodName[] = ['trajectoryFiles.save'];
/** Which event the facilitator's window must hear of an effect. */
const TOLD = {
  changesResults: 'results.changed',
  changesTemplates: 'templates.changed',
  changesScans: 'scans.changed',
  removesTrajectory: 'trajectory.removed',
  replacesTrajectory: 'trajectory.replaced',
} as const;

/** Ways out that are no event. */
const OUT = ['file', 'print', 'answer'];
/** These change the document and leave no step: quotes that are taken back, the list of sessions, and what the room saw. */
const NO_STEP: MethodName[] = [
  'projector.choose',
  'answers.withdraw',
  'answers.withdrawVanished',
  'forgetting.forget',
  'journey.withdraw',
  'journey.handedOut',
  'sessions.add',
  'sessions.copy',
  'sessions.remove',
  'sessions.restore',
  'sessions.delete',
];

/** What a window shows that it cannot know of by itself when it changes. */
function shownIn({ services, db, id }: Situation) {
  const row = db.prepare('SELECT municipality FROM trajectory WHERE id = ? AND removed_at IS NULL').get(id);
  const { municipality } = (row ?? {}) as { municipality?: string };
  return {
    changesResults: JSON.stringify([services.scans.results(id), services.scans.documentResults(id)]),
    changesTemplates: JSON.stringify(allTemplates(db)),
    changesScans: JSON.stringify([services.scans.list(id), services.scans.shownId(id)]),
    renamesTrajectory: municipality,
    removesTrajectory: row !== undefined,
  };
}

/** A call that succeeds, while the room looks at the plate of its trajectory. */
async function makeCall(name: MethodName) {
  const started = await situation();
  const input = await everyCall[name](started);
  if (name !== 'trajectories.openSample') started.services.projector.choose(started.id, FIRST, { show: 'praatplaat' });
  const effects = effectsOf(started, name);
  const showed = shownIn(started);
  const { reply, problems, ...watched } = await watch(started, name, input);
  expect(problems).toEqual([]);
  expect(reply).toMatchObject({ ok: true });
  return { ...watched, effects, showed, shows: shownIn(started), heard: watched.moments.map(({ what }) => what) };
}

const made = new Map<MethodName, ReturnType<typeof makeCall>>();
/** The same call for every rule about it. */
function called(name: MethodName) {
  const call = made.get(name) ?? makeCall(name);
  made.set(name, call);
  return call;
}

describe('every method of the contract', () => {
  it('is registered once, and is of one kind', async () => {
    const started = await situation();
    for (const name of names) {
      const [kind, ...others] = effectsOf(started, name);
      expect(KINDS, name).toContain(kind);
      expect(
        others.filter((effect) => KINDS.includes(effect)),
        name,
      ).toEqual([]);
      expect(new Set(others).size, name).toBe(others.length);
    }
    const rooms = readdirSync('services', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('handlers.ts'),
    );
    const text = rooms.map((file) => readFileSync(`services/${file}`, 'utf8')).join('\n');
    const registered = [...text.matchAll(/^ +(?:return \{ )?'([a-zA-Z]+\.[a-zA-Z]+)': /gm)].map(([, name]) => name);
    expect(registered).toHaveLength(names.length);
    expect(new Set(registered)).toEqual(new Set(names));
  });

  it('the list of what only reads is what the handlers declare', async () => {
    const started = await situation();
    const declared = names.filter((name) => effectsOf(started, name).includes('reads'));
    expect(new Set(READING_METHODS)).toEqual(new Set(declared));
  });

  it('[G9] leaves the screen when it carries results or quotes to others', async () => {
    const started = await situation();
    const declared = names.filter((name) => effectsOf(started, name).includes('leavesTheScreen'));
    expect(new Set(declared)).toEqual(new Set(LEAVES));
  });

  it.each(names)('%s leaves on disk what it declares, and windows hear of it after that', async (name) => {
    const { effects, heard, moments, before, after } = await called(name);
    const [kind = ''] = effects;
    expect(after.tables !== before.tables, 'the disk changes').toBe(['stores', 'undoable'].includes(kind));
    if (name !== 'trajectories.renewSample') {
      expect(after.journal !== before.journal, 'the steps of the journal change').toBe(kind === 'undoable');
    }
    for (const { what, disk, isStored } of moments) {
      expect(isStored, `${what} comes after the transaction`).toBe(true);
      expect(disk.tables, `all is on disk at ${what}`).toBe(after.tables);
    }
    if (kind === 'reads') expect(heard.filter((what) => !OUT.includes(what))).toEqual([]);
    expect(heard.includes('document.changed')).toBe(kind === 'undoable' || NO_STEP.includes(name));
  });

  it.each(names)('[G9] %s keeps who is shown before anything gets out, or lets nothing out', async (name) => {
    const { effects, heard, moments, before, after } = await called(name);
    expect(before.shared).toBeNull();
    if (effects.includes('leavesTheScreen')) {
      for (const { what, disk } of moments) expect(disk.shared, `kept at ${what}`).not.toBeNull();
    } else {
      expect(after.shared, 'nobody is shown to others').toBeNull();
      if (![...INVENTED, ...SEALED].includes(name)) expect(heard).not.toContain('file');
      expect(heard).not.toContain('print');
    }
  });

  it.each(names)('%s tells windows what it is declared to tell', async (name) => {
    const { effects, heard } = await called(name);
    for (const [effect, type] of Object.entries(TOLD)) {
      expect(heard.includes(type), type).toBe(effects.includes(effect));
    }
    if (effects.includes('renamesTrajectory')) expect(heard).toContain('projector.frame');
    if (effects.includes('opensTrajectory')) expect(heard).toContain('projector.state');
    if (effects.includes('opensSession')) expect(heard).toContain('projector.frame');
    if (effects.includes('removesSession')) expect(heard).toContain('projector.frame');
  });

  it.each(names)('%s declares each change of what windows show', async (name) => {
    const { effects, showed, shows } = await called(name);
    const changed = (Object.keys(shows) as (keyof typeof shows)[]).filter((effect) => showed[effect] !== shows[effect]);
    const missing = changed.filter((effect) => !effects.includes(effect));
    expect(effects.includes('removesTrajectory') ? [] : missing).toEqual([]);
    // The release of an answer that is gone is in no results.
    if (name === 'answers.withdrawVanished') return;
    expect(changed).toEqual(expect.arrayContaining(effects.filter((effect) => effect in shows)));
  });
});

describe('[G9] a call that leaves the screen', () => {
  it.each(['results.export', 'minutes.export'] as const)(
    '%s keeps who came in while its file was made',
    async (name) => {
      const started = await situation();
      const { id, services } = started;
      const input = await everyCall[name](started);
      let people = '';
      const { moments, problems } = await watch(started, name, input, () => {
        const statement = services.scans.results(id)?.statements[0]?.id ?? '';
        const form = {
          ...{ perspective: 'residents' as const, points: [], openAnswers: [] },
          answers: [{ id: statement, answer: 0 }],
        };
        for (let i = 0; i < 10; i++) services.scans.addForm(id, undefined, form);
        people = String(services.scans.visible(id)?.people(null));
      });
      expect(problems).toEqual([]);
      expect(people).not.toBe('');
      // The number says in which sharing somebody was shown first.
      const shown = (list = '') => list.replace(/[1-9]\d*/g, '1');
      expect(shown(moments.find(({ what }) => what === 'file')?.people)).toBe(shown(people));
    },
  );

  it('chooses a picture without results for the room without anybody being shown', async () => {
    const started = await situation();
    for (const show of ['nothing', 'praatplaat', 'actions', 'check']) {
      const input = { ...atFirst(started.id), choice: { show } };
      const { reply, after } = await watch(started, 'projector.choose', input);
      expect(reply).toMatchObject({ ok: true });
      expect(after.shared, show).toBeNull();
    }
  });
});

describe('a refused call', () => {
  /** These are about what may become a trajectory, or have an answer for one that has nothing yet. */
  const NEEDS_NONE = ['trajectories.create', 'scan.propose', 'scan.check', 'scan.paperForm', 'houseStyle.read'];
  const aboutOne = names.flatMap((name) => {
    const { input } = methods[name];
    const key = 'shape' in input ? ['trajectoryId', 'id'].find((one) => one in input.shape) : undefined;
    return key && !NEEDS_NONE.includes(name) ? [[name, key] as const] : [];
  });

  it.each(aboutOne)('%s of a trajectory that is not there tells nobody and changes nothing', async (name, key) => {
    const started = await situation();
    const input = (await everyCall[name](started)) as object;
    const { reply, moments, before, after } = await watch(started, name, { ...input, [key]: 'nowhere' });
    expect(reply).toMatchObject({ ok: false });
    expect(moments).toEqual([]);
    expect(after).toEqual(before);
  });

  it.each(refusedCalls)('%s tells nobody and changes nothing', async (name, inputOf) => {
    const started = await situation();
    const { reply, problems, moments, before, after } = await watch(started, name, await inputOf(started));
    expect(reply).toMatchObject({ ok: false });
    expect(reply).not.toMatchObject({ code: 'bad-input', detail: expect.stringContaining('✖') });
    expect(problems).toEqual([]);
    expect(moments).toEqual([]);
    expect(after).toEqual(before);
  });
});
