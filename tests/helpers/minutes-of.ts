import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import { beganOf } from '../../core/trajectory/began.ts';
import { buildMinutes, viewsOf } from '../../minutes/model/build.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { INTAKE_PARTS } from '../../services/intake-parts.ts';

/** The minutes of the open session, made of nothing but what the services tell a window. */
export function minutesOf(snapshot: TrajectorySnapshot, results: ScanResults | null): MinutesModel {
  const { municipality, isSample, place, templates } = snapshot;
  const document = Object.fromEntries(snapshot.document.records.map((record) => [record.id, record]));
  const views = viewsOf(document, place.sessionId, (id) => {
    const template = templates.find((one) => one.id === id);
    if (!template) throw new Error(`no template ${id}`);
    return template;
  });
  return buildMinutes({
    municipality,
    isSample,
    views,
    results,
    began: beganOf(document, place.sessionId, INTAKE_PARTS),
  });
}
