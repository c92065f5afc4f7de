import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerForReview } from '../../core/answers/answer.ts';
import type { CardSource } from '../../core/cards/registry.ts';
import type { Output } from '../../core/contract/methods.ts';
import type { DocumentSnapshot, TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { FIRST } from '../../core/document/document.ts';
import { templateOn } from '../../core/plate/grown.ts';
import { Template, zoneFor } from '../../core/plate/template.ts';
import { DEFAULT_TEMPLATE_ID, shippedTemplates } from '../../services/templates.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const FOLDER = 'resources/templates';

test('every file in the folder is a template to choose from, under its own name, and the default comes first', () => {
  const files = readdirSync(FOLDER);
  const ids = shippedTemplates.map(({ id }) => id);
  expect(ids.map((id) => `${id}.json`).sort()).toEqual(files.sort());
  expect(ids[0]).toBe(DEFAULT_TEMPLATE_ID);
  const read = files.map((file) => Template.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))));
  expect(shippedTemplates).toEqual(expect.arrayContaining(read));
});

test('every kind of card from the results lands on every shipped template, in its zone for them', async () => {
  const { call } = startServices();
  const { id: trajectoryId } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const { results } = unwrap<TrajectorySnapshot>(await call('trajectories.open', { id: trajectoryId }));
  const { answers } = unwrap<{ answers: AnswerForReview[] }>(await call('answers.list', { trajectoryId }));
  const released = answers.find((answer) => answer.released && answer.inDocuments);
  const [said] = unwrap<Output<'results.findings'>>(await call('results.findings', { trajectoryId }));
  const sources: Record<CardSource['type'], CardSource> = {
    statement: { type: 'statement', statementId: results?.statements[0]?.id ?? '' },
    improvementPoint: { type: 'improvementPoint', pointId: results?.improvementPoints[0]?.id ?? '' },
    quote: { type: 'quote', answerId: released?.id ?? '' },
    finding: { type: 'finding', finding: said ?? { kind: 'gap', principle: 1 } },
  };
  const at = { role: 'from-scan' };
  for (const template of shippedTemplates) {
    const command = { type: 'plate.change', id: FIRST.plateId, changes: { templateId: template.id } };
    unwrap(await call('document.run', { ...atFirst(trajectoryId), command }));
    const newId = (name: string) => `${template.id}-${name}`;
    for (const source of Object.values(sources)) {
      unwrap(await call('document.placeFromScan', { ...atFirst(trajectoryId), id: newId(source.type), source, at }));
    }
    const { records } = unwrap<DocumentSnapshot>(await call('document.snapshot', atFirst(trajectoryId)));
    const placed = records.filter((one) => one.kind === 'card' && one.id.startsWith(`${template.id}-`));
    expect(placed).toHaveLength(4);
    const plate = Object.fromEntries(records.filter(({ kind }) => kind === 'plate').map((one) => [one.id, one]));
    const zone = zoneFor(templateOn(plate, template), 'from-scan');
    for (const card of placed.filter((one) => one.kind === 'card')) {
      expect(card.x).toBeGreaterThanOrEqual(zone.x);
      expect(card.x).toBeLessThan(zone.x + zone.width);
      expect(card.y).toBeGreaterThan(zone.y);
    }
  }
});
