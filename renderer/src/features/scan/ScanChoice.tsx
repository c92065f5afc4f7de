import { attempt } from '../../kit/notices.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.scan.scans;

/** Which scan is shown, what it is called and when people were asked. */
export function ScanChoice() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const scans = useTrajectory((state) => state.scans);
  const scanId = useTrajectory((state) => state.scanId);
  const shown = scans.find(({ id }) => id === scanId);
  if (!shown) return null;
  const { id, title, takenOn } = shown;
  const choose = (next: string) =>
    attempt('scan.choose', () => api.call('scan.choose', { trajectoryId, scanId: next }));
  const describe = (changes: { title?: string; takenOn?: string | null }) =>
    attempt('scan.describe', () => api.call('scan.describe', { trajectoryId, scanId: id, title, takenOn, ...changes }));
  return (
    <div className="scan__which">
      {scans.length > 1 && (
        <SelectField
          label={words.choose}
          hint={words.chooseHint}
          value={id}
          options={scans.map((scan, i) => [scan.id, words.name(scan, i + 1)])}
          onChange={(chosen) => void choose(chosen)}
        />
      )}
      <DraftField
        key={`${id} title`}
        label={words.title}
        value={title}
        onCommit={(text) => describe({ title: text })}
      />
      <DraftField
        key={`${id} day`}
        label={words.takenOn}
        type="date"
        value={takenOn ?? ''}
        onCommit={(day) => describe({ takenOn: day || null })}
      />
    </div>
  );
}
