import { ApiError } from '../../core/contract/errors.ts';
import type { Input, Output } from '../../core/contract/methods.ts';
import { diffOf } from '../../core/document/diff.ts';
import { forgetInRecord } from '../../core/forgetting/forget-in.ts';
import { finderOf, formsOf, namesFound } from '../../core/forgetting/name-forms.ts';
import { peopleIn } from '../../core/forgetting/people.ts';
import { isAlone, planForgetting, questionsOf } from '../../core/forgetting/plan.ts';
import { keyOfPlace } from '../../core/forgetting/text-places.ts';
import { writeForgetting } from '../database/forgettings.ts';
import { readSteps } from '../database/journal.ts';
import { looseTexts } from '../database/loose-texts.ts';
import { type Db, leaveNothing } from '../database/opening/open.ts';
import { municipalitiesWith } from '../database/records.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { changeTextOfMark, markOf, rewriteOfMark } from './mark.ts';
import { rewriteStored } from './rewrite-stored.ts';
import { versionsOf } from './versions.ts';

/** Takes the name of a person out of everything that is kept of a trajectory. */
export interface ForgettingService {
  people(trajectoryId: string): string[];
  propose(trajectoryId: string, name: string): Output<'forgetting.propose'>;
  /** Throws ApiError `changed-elsewhere` when a text was not decided about. */
  forget(request: Input<'forgetting.forget'>): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

export function createForgettingService({ db, clock, newId, documents, scans }: Dependencies): ForgettingService {
  function kept(trajectoryId: string) {
    const { document } = documents.read(trajectoryId);
    const [records, steps] = [Object.values(document), readSteps(db, trajectoryId)];
    return { document, records, steps, versions: [...versionsOf(db, trajectoryId, { records, steps })] };
  }
  function people(versions: ReturnType<typeof kept>['versions']): string[] {
    return peopleIn(versions.flatMap(({ record }) => record ?? []));
  }
  function planned(trajectoryId: string, name: string) {
    const all = kept(trajectoryId);
    const forms = formsOf(name);
    const find = finderOf(forms);
    const alone = isAlone(find, people(all.versions));
    const plan = planForgetting(all.versions, find, alone);
    const loose = looseTexts(db, trajectoryId).filter((text) =>
      namesFound(text, find).some(({ kind }) => kind !== 'begun'),
    );
    return { ...all, forms, find, alone, plan, loose };
  }

  return {
    people: (trajectoryId) => people(kept(trajectoryId).versions),
    propose(trajectoryId, name) {
      const { find, plan, loose } = planned(trajectoryId, name);
      const isHere = (text: string) => namesFound(text, find).some(({ kind }) => kind === 'whole');
      return {
        named: plan.named.length,
        questions: questionsOf([...plan.asked.map(({ text }) => text), ...loose], find),
        elsewhere: municipalitiesWith(db, trajectoryId, isHere),
      };
    },
    forget({ trajectoryId, name, yes, no }) {
      const { document, records, steps, forms, find, alone, plan, loose } = planned(trajectoryId, name);
      const [accepted, refused] = [new Set(yes), new Set(no)];
      const asked = [...plan.asked.map(({ text }) => text), ...loose];
      if (!asked.every((text) => accepted.has(text) || refused.has(text))) throw new ApiError('changed-elsewhere');
      const placesIn = (texts: ReadonlySet<string>) =>
        plan.asked.flatMap(({ place, text }) => (texts.has(text) ? keyOfPlace(place) : []));
      const mark = markOf(forms, {
        alone,
        participants: [...plan.participants],
        named: plan.named.map(keyOfPlace),
        yes: placesIn(accepted),
        no: placesIn(refused),
        yesTexts: loose.filter((text) => accepted.has(text)),
        noTexts: loose.filter((text) => refused.has(text)),
      });
      const rewrite = rewriteOfMark(mark, find);
      const diff = diffOf(
        document,
        records.map((record) => forgetInRecord(record, rewrite)),
      );
      documents.arrange(
        trajectoryId,
        () => ({ ok: true, diff }),
        () => {
          rewriteStored(db, trajectoryId, steps, { records: rewrite, texts: changeTextOfMark(mark, find) });
          writeForgetting(db, { id: newId(), trajectoryId, at: clock().toISOString(), mark: JSON.stringify(mark) });
        },
      );
      scans.forget(trajectoryId);
      leaveNothing(db);
    },
  };
}
