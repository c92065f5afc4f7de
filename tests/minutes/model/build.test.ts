import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../core/cards/registry.ts';
import type { Document } from '../../../core/document/document.ts';
import { emptyDocument, FIRST, plateOf } from '../../../core/document/document.ts';
import type { CardRecord, DocumentRecord } from '../../../core/document/records.ts';
import type { HandCountRecord, VotingRoundRecord } from '../../../core/document/voting-records.ts';
import type { Template, Zone } from '../../../core/plate/template.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { buildMinutes, chartsOf } from '../../../minutes/model/build.ts';
import { MinutesModel } from '../../../minutes/model/model.ts';

const zone = (id: string, x: number, role: Zone['role'] = 'theme'): Zone => ({
  id,
  title: `Zone ${id}`,
  x,
  y: 0,
  width: 1000,
  height: 2000,
  role,
  prompt: '',
});
const TEMPLATE: Template = {
  id: 't',
  name: 't',
  width: 3000,
  height: 2000,
  background: '#fff',
  scenery: [],
  zones: [zone('start', 0), zone('middle', 1000), zone('end', 2000, 'tasks')],
};

const card = (id: string, x: number, y: number, content?: CardContent): CardRecord => ({
  kind: 'card',
  id,
  order: 1,
  plateId: FIRST.plateId,
  x,
  y,
  content: content ?? { type: 'note', perspective: 'policy', text: `Kaart ${id}` },
});

function documentOf(...records: DocumentRecord[]): Document {
  return { ...emptyDocument(), ...Object.fromEntries(records.map((record) => [record.id, record])) };
}

const build = (document: Document, results: ScanResults | null = null) =>
  buildMinutes({
    municipality: 'Ede',
    isSample: false,
    views: [{ document, template: TEMPLATE }],
    results,
    began: null,
  });

const RESULTS: ScanResults = {
  fileName: 'scan.csv',
  includeAbandoned: false,
  hasWaiting: false,
  scale: ['nee', 'ja'],
  threshold: 5,
  groups: [
    { perspective: 'residents', respondents: 20, abandoned: 1 },
    { perspective: 'frontline', respondents: null, abandoned: null },
  ],
  statements: [
    { id: 's1', text: 'Zonder uitgangspunt', principle: null, groups: [] },
    { id: 's2', text: 'Bij zes', principle: 6, groups: [] },
    { id: 's3', text: 'Bij twee', principle: 2, groups: [] },
  ],
  principles: [],
  heldCounts: [],
  improvementPoints: [
    { id: 'p', text: 'Punt', principle: null, groups: [{ perspective: 'residents', count: 1, of: 20 }] },
  ],
  openQuestions: [
    {
      id: 'q',
      question: 'Waarom?',
      given: 1,
      answers: [{ id: 'o', releaseId: 'r', perspective: 'residents', text: ReleasedText.parse('Een antwoord') }],
    },
  ],
};

describe('the minutes as data', () => {
  it('of an empty trajectory are valid and empty', () => {
    const minutes = build(emptyDocument());
    expect(MinutesModel.parse(minutes)).toEqual(minutes);
    expect(minutes).toMatchObject({
      scan: null,
      zones: [],
      chosen: null,
      improvementTasks: [],
      actions: [],
      present: [],
    });
  });

  it('[M3] tell the cards per zone from left to right and from top to bottom, and no empty zones', () => {
    const { zones } = build(documentOf(card('c', 1200, 50), card('b', 20, 500), card('a', 20, 100)));
    expect(zones.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
      ['Zone start', ['a', 'b']],
      ['Zone middle', ['c']],
    ]);
  });

  it('[M4] say of the last revealed round what each card got, with its question', () => {
    const option = (id: string) => ({ id, type: 'note' as const, perspective: null, text: `Kaart ${id}` });
    const round = (id: string, revealedAs: number, state: 'revealed' | 'hidden' = 'revealed'): VotingRoundRecord => ({
      ...{ kind: 'votingRound', id, order: revealedAs, sessionId: FIRST.sessionId, question: `Vraag ${id}`, state },
      ...{ method: { type: 'dots', budget: 3, cap: 3 }, options: ['a', 'b', 'c'].map(option), perPerspective: false },
      ...{ voters: 9, revealedAs, parentId: null },
    });
    const counts = (roundId: string, ...dots: number[]): HandCountRecord => ({
      ...{ kind: 'handCount', id: `h${roundId}`, order: 1, roundId, perspective: null, people: 9 },
      options: dots.map((count, i) => ({ optionId: ['a', 'b', 'c'][i] ?? '', counts: [count] })),
    });
    const cards = [card('a', 0, 0), card('b', 0, 300), card('d', 0, 600)];
    const rounds = [round('r1', 1), round('r2', 2), round('r3', 3, 'hidden')];
    const votes = [counts('r1', 9, 1, 1), counts('r2', 2, 7, 0), counts('r3', 0, 0, 9)];
    const { chosen, zones } = build(documentOf(...cards, ...rounds, ...votes));
    expect(chosen).toEqual({
      question: 'Vraag r2',
      cards: [
        { text: 'Kaart b', rank: 1, vote: '7 stippen' },
        { text: 'Kaart a', rank: 2, vote: '2 stippen' },
        { text: 'Kaart c', rank: 3, vote: '0 stippen' },
      ],
    });
    expect(zones[0]?.cards.map(({ id, vote }) => [id, vote])).toEqual([
      ['a', '2 stippen'],
      ['b', '7 stippen'],
      ['d', null],
    ]);
  });

  it('give cards from the scan the words of the card, without a perspective where nobody said it', () => {
    const statement: CardContent = {
      type: 'statement',
      scanId: 'scan1',
      statementId: 's',
      principle: 1,
      text: 'S',
      scale: [],
      bars: [],
    };
    const quote: CardContent = {
      type: 'quote',
      perspective: 'residents',
      text: ReleasedText.parse('Q'),
      releaseId: 'r',
      scanId: 'scan1',
    };
    const { zones } = build(documentOf(card('a', 0, 0, statement), card('b', 0, 300, quote)));
    expect(zones[0]?.cards).toEqual([
      { id: 'a', type: 'statement', perspective: null, text: 'S', vote: null },
      { id: 'b', type: 'quote', perspective: 'residents', text: 'Q', vote: null },
    ]);
  });

  it('[P44] say of a card which cards it is connected with, also in another zone', () => {
    const before = documentOf(card('a', 0, 0), card('b', 1100, 0), card('c', 0, 300));
    const connectors = [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'gone' },
    ];
    const { zones } = build({ ...before, [FIRST.plateId]: { ...plateOf(before), connectors } });
    const said = zones.flatMap(({ cards }) => cards.map(({ id, connected }) => [id, connected]));
    expect(said).toEqual([
      ['a', ['Kaart b']],
      ['c', undefined],
      ['b', ['Kaart a']],
    ]);
  });

  it('link tasks to their cards and actions to the task they belong to', () => {
    const task: DocumentRecord = {
      kind: 'improvementTask',
      id: 't',
      order: 1,
      ...FIRST,
      x: 2000,
      y: 0,
      from: 'van',
      to: 'naar',
      forWhom: 'wie',
      why: 'waarom',
      cardIds: ['a'],
    };
    const action: DocumentRecord = {
      kind: 'action',
      id: 'x',
      order: 1,
      sessionId: FIRST.sessionId,
      taskId: 't',
      what: 'doen',
      who: '',
      dueDate: null,
      firstStep: '',
      howWeKnow: '',
      lookBackDate: '2027-01-14',
    };
    const loose = { ...action, id: 'y', order: 2, taskId: null };
    const minutes = build(documentOf(card('a', 0, 0), card('b', 0, 300), task, action, loose));
    expect(minutes.improvementTasks[0]?.cards.map(({ id }) => id)).toEqual(['a']);
    expect(minutes.actions.map(({ id, taskTo }) => [id, taskTo])).toEqual([
      ['x', 'naar'],
      ['y', null],
    ]);
    expect(MinutesModel.parse(minutes)).toEqual(minutes);
  });
});

describe('what was seen', () => {
  it('is one chart per principle in official order, then statements without one, then the ranking', () => {
    expect(chartsOf(RESULTS).map(({ id }) => id)).toEqual([
      'principle-2',
      'principle-6',
      'principle-none',
      'improvement-points',
    ]);
  });

  it('has no ranking when no group may be shown', () => {
    const improvementPoints = RESULTS.improvementPoints.map((point) => ({ ...point, groups: [] }));
    expect(chartsOf({ ...RESULTS, improvementPoints }).some(({ type }) => type === 'improvementPoints')).toBe(false);
  });

  it('says which group is too small, and holds no open answers: those come in as cards only', () => {
    const { scan } = build(emptyDocument(), RESULTS);
    expect(scan?.groups).toEqual([
      { perspective: 'residents', respondents: 20 },
      { perspective: 'frontline', respondents: null },
    ]);
    expect(JSON.stringify(scan)).not.toContain('Een antwoord');
  });
});
