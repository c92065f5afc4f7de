import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { CardContent } from '../../core/cards/registry.ts';
import { applyDiff } from '../../core/document/diff.ts';
import { type Document, emptyDocument, recordsOf, sessionOf } from '../../core/document/document.ts';
import { ScanPerspective } from '../../core/domain/perspective.ts';
import { PRINCIPLE_NUMBERS } from '../../core/domain/principles.ts';
import { SESSION_KINDS } from '../../core/domain/session-kinds.ts';
import type { AnyCommand } from '../../core/gestures/commands.ts';
import { decide } from '../../core/gestures/decide.ts';
import { sizeOf, zoneOf } from '../../core/plate/layout.ts';
import { Template } from '../../core/plate/template.ts';
import { ReleasedText } from '../../core/scan/model/released-answer.ts';
import { QuestionSet } from '../../core/scan/table/mapping.ts';
import { sumOf } from '../../core/voting/ballots.ts';
import { chosenOf } from '../../core/voting/chosen.ts';
import { SampleSession } from '../../services/sample/sample-steps.ts';
import { makeSample, sampleFile } from '../../tools/make-sample.mjs';

const root = join(import.meta.dirname, '../..');
const csvPath = join(root, 'resources/sample/toegangsscan-voorbeeldstad.csv');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, 'resources', path), 'utf8'));
const jsonFiles = (folder: string) =>
  readdirSync(join(root, 'resources', folder)).filter((name) => name.endsWith('.json'));

type Place = Extract<z.infer<typeof SampleSession>['commands'][number], { type: 'scan.place' }>;

const template = Template.parse(readJson('templates/start-to-task.json'));
const session = SampleSession.parse(readJson('sample/session.json'));
const exampleSet = QuestionSet.parse(readJson('question-sets/voorbeeldset.json'));
const survey = readSurvey();

function readSurvey() {
  const { data, errors } = Papa.parse<string[]>(readFileSync(csvPath, 'utf8'), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  const [headers = [], ...rows] = data;
  const column = (header: string) => rows.map((row) => row[headers.indexOf(header)] ?? '');
  const statements = headers.flatMap((header) => /\[(.+)\]$/.exec(header)?.[1] ?? []);
  const groups: ScanPerspective[] = column('U vult dit in als').map((text) =>
    text.startsWith('Inwoner') ? 'residents' : 'frontline',
  );
  return {
    errors,
    headers,
    rows,
    statements,
    groups,
    finished: column('Ingevuld op').map((cell) => cell !== ''),
    points: column('Welke drie punten moeten als eerste beter?').map((cell) => cell.split(';').filter(Boolean)),
    answers: column('Waarom juist deze punten?'),
    cellsOf: (text: string) => column(`In hoeverre klopt dit nu in onze gemeente? [${text}]`),
  };
}

/** The card that the program would make from the scan; the figures themselves are of no importance here. */
function cardOf(source: Place['source']): CardContent {
  const scanId = 'scan1';
  if (source.type === 'quote') return { ...source, text: ReleasedText.parse(source.text), releaseId: 'r', scanId };
  const perspectives = ScanPerspective.options;
  const cells = source.type === 'statement' ? survey.cellsOf(source.text) : [];
  const asked = perspectives.filter((perspective) => survey.groups.some((g, i) => g === perspective && cells[i]));
  if (source.type === 'improvementPoint') {
    return {
      ...source,
      scanId,
      pointId: 'p',
      counts: perspectives.map((perspective) => ({ perspective, count: 0, of: 0 })),
    };
  }
  const bars = asked.map((perspective) => ({ perspective, counts: [], dontKnow: 0 }));
  return { ...source, scanId, statementId: 's', principle: null, scale: [], bars };
}

/** Replays the session; throws where the program would refuse a step. */
function replay(): Document {
  return session.commands.reduce((document, step) => {
    const command: AnyCommand =
      step.type === 'scan.place'
        ? { type: 'card.place', id: step.id, content: cardOf(step.source), at: step.at }
        : step;
    const decision = decide(document, command, template);
    if (!decision.ok) throw new Error(`${decision.code}: ${JSON.stringify(step)}`);
    return applyDiff(document, decision.diff);
  }, emptyDocument());
}

/** Contrast of two colours after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('praatplaat templates', () => {
  it.each(Object.entries(SESSION_KINDS))('a session of the kind %s begins with a template that is there', (_, kind) => {
    expect(jsonFiles('templates')).toContain(`${kind.templateId}.json`);
  });

  it.each(jsonFiles('templates'))('%s is a template with zones on the plate', (name) => {
    const { zones, width, height } = Template.parse(readJson(`templates/${name}`));
    expect(new Set(zones.map(({ id }) => id)).size).toBe(zones.length);
    for (const zone of zones) {
      expect(zone.x + zone.width).toBeLessThanOrEqual(width);
      expect(zone.y + zone.height).toBeLessThanOrEqual(height);
    }
  });

  it.each(jsonFiles('templates'))('%s keeps ink readable on every colour', (name) => {
    const { background, scenery } = Template.parse(readJson(`templates/${name}`));
    for (const colour of [background, ...scenery.flatMap(({ fill, stroke }) => [fill ?? [], stroke ?? []].flat())]) {
      expect(contrast(colour, '#1d2a30'), colour).toBeGreaterThan(7);
    }
  });
});

describe('question sets', () => {
  it.each(jsonFiles('question-sets'))('%s covers every principle for both groups', (name) => {
    const { statements } = QuestionSet.parse(readJson(`question-sets/${name}`));
    for (const perspective of ScanPerspective.options) {
      const covered = statements.filter((s) => s.perspective === perspective).map((s) => s.principle);
      expect(new Set(covered), perspective).toEqual(new Set(PRINCIPLE_NUMBERS));
    }
  });

  it('says that the example set is an example', () => {
    expect(exampleSet.isExample).toBe(true);
  });
});

describe('survey of Voorbeeldstad', () => {
  it('is what its generator makes', () => {
    expect(makeSample('first')).toBe(readFileSync(csvPath, 'utf8'));
    expect(makeSample('later')).toBe(readFileSync(sampleFile('later'), 'utf8'));
  });

  it('asks the example set and more, of 96 residents and 34 workers', () => {
    expect(survey.errors).toEqual([]);
    expect(survey.statements).toEqual(expect.arrayContaining(exampleSet.statements.map(({ text }) => text)));
    expect(survey.groups.filter((group) => group === 'residents')).toHaveLength(96);
    expect(survey.groups.filter((group) => group === 'frontline')).toHaveLength(34);
  });

  it('asks each group only its own statements', () => {
    for (const { text } of exampleSet.statements) {
      const asked = exampleSet.statements.filter((s) => s.text === text).map((s) => s.perspective);
      const answered = survey.groups.filter((_, i) => survey.cellsOf(text)[i] !== '');
      expect(new Set(answered), text).toEqual(new Set(asked));
    }
  });

  it('shows what real surveys have: people who stop, doubt, and skip the open question', () => {
    expect(survey.finished.filter((finished) => !finished)).toHaveLength(7);
    expect(survey.rows.flat()).toContain('Weet ik niet');
    expect(Math.max(...survey.points.map((points) => points.length))).toBe(3);
    const written = survey.answers.filter(Boolean);
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThan(65);
    expect(survey.finished.filter((finished, i) => finished && !survey.answers[i]).length).toBeGreaterThan(20);
  });

  it('holds nothing that looks like personal data', () => {
    for (const text of [...survey.answers, ...session.commands.map((command) => JSON.stringify(command))]) {
      expect(text).not.toMatch(/@|https?:|www\./);
      expect(text.replace(/\d{4}-\d{2}-\d{2}/g, '')).not.toMatch(/\d[\d .-]{5,}/);
      expect(text).not.toMatch(/\b\d{4} ?[A-Z]{2}\b/);
    }
  });
});

describe('session of Voorbeeldstad', () => {
  const document = replay();
  const cards = recordsOf(document, 'card');
  const tasks = recordsOf(document, 'improvementTask');
  const actions = recordsOf(document, 'action');
  const inZone = (id: string) => cards.filter((card) => zoneOf(template, card).id === id);
  const typesIn = (id: string) => inZone(id).map(({ content }) => content.type);

  it('takes its cards from the survey', () => {
    const sources = session.commands.flatMap((step) => (step.type === 'scan.place' ? [step.source] : []));
    const points = survey.points.flat();
    const known = sources.filter((source) => {
      if (source.type === 'statement') return survey.statements.includes(source.text);
      if (source.type === 'improvementPoint') return points.includes(source.text);
      return survey.groups[survey.answers.indexOf(source.text)] === source.perspective;
    });
    expect(known).toEqual(sources);
    expect(sources.length).toBeGreaterThan(3);
  });

  it('fills every station of the road', () => {
    expect(typesIn('start')).toEqual(['statement', 'statement', 'statement', 'improvementPoint']);
    expect(typesIn('recognise')).toEqual(['quote', 'note', 'note', 'note', 'note', 'note']);
    expect(inZone('choose').filter(({ id }) => chosenOf(document)?.votes[id])).toHaveLength(4);
    expect([tasks.length, actions.length]).toEqual([2, 4]);
    expect(new Set(recordsOf(document, 'participant').map(({ perspective }) => perspective)).size).toBe(3);
  });

  it('fits on the plate without overlap', () => {
    const boxes = [...cards, ...tasks].map((record) => ({ x: record.x, y: record.y, ...sizeOf(record) }));
    for (const [i, a] of boxes.entries()) {
      expect(a.x + a.width).toBeLessThanOrEqual(template.width);
      expect(a.y + a.height).toBeLessThanOrEqual(template.height);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
    const actionsZone = template.zones.find(({ role }) => role === 'actions');
    for (const task of tasks) expect(task.y + sizeOf(task).height).toBeLessThanOrEqual(actionsZone?.y ?? 0);
  });

  it('stays within the dots of the room', () => {
    const chosen = chosenOf(document);
    const used = sumOf(Object.values(chosen?.votes ?? {}).map(({ total }) => total));
    const budget = 12 * 3;
    expect(recordsOf(document, 'participant')).toHaveLength(sessionOf(document).voters);
    expect(used).toBeGreaterThan(budget / 2);
    expect(used).toBeLessThanOrEqual(budget);
  });

  it('links tasks to cards and actions to tasks', () => {
    for (const task of tasks) expect(task.cardIds.length, task.to).toBeGreaterThan(1);
    for (const action of actions) expect(action.taskId, action.what).not.toBeNull();
  });

  it('has its dates in order', () => {
    const { date, followUpDate } = sessionOf(document);
    const aMonthLater = '2027-01-03';
    expect(date).toBe('2026-12-03');
    for (const { what, dueDate, lookBackDate } of actions) {
      const days = [date, dueDate, lookBackDate, followUpDate].map((day) => day ?? '');
      expect(days, what).toEqual([...days].sort());
      expect(days[1], what).not.toBe('');
      expect((dueDate ?? '') <= aMonthLater, what).toBe(true);
    }
  });

  it('leaves one first step open, to show what is missing', () => {
    expect(actions.filter(({ firstStep }) => firstStep === '')).toHaveLength(1);
  });
});
