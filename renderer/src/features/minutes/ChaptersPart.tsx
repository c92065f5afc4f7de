import { chaptersIn, type MinutesChapter, type MinutesSettings } from '../../../../core/document/minutes-settings.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** Which chapters are in the minutes, and a remark at the head of each. */
export function ChaptersPart({ settings }: { readonly settings: MinutesSettings }) {
  const words = nl.minutes.choices;
  return (
    <section className="minutes__part" aria-labelledby="minutes-chapters">
      <h2 id="minutes-chapters">{words.chapters}</h2>
      <ul className="minutes__chapters">
        {chaptersIn(settings.version).map((chapter) => (
          <Chapter key={chapter} chapter={chapter} settings={settings} />
        ))}
      </ul>
    </section>
  );
}

function Chapter({ chapter, settings }: { readonly chapter: MinutesChapter; readonly settings: MinutesSettings }) {
  const run = useTrajectory((state) => state.run);
  const on = !settings.off.includes(chapter);
  const name = nl.minutes.chapters[chapter];
  const remark = settings.remarks[chapter] ?? '';
  const change = (changes: { on?: boolean; remark?: string }) =>
    run({ type: 'minutes.changeChapter', chapter, changes });
  return (
    <li>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => void change({ on: event.target.checked })} />
        {name}
      </label>
      {on && chapter !== 'summary' && (
        <details open={remark !== ''}>
          <summary>{nl.minutes.choices.remarkIn(name)}</summary>
          <DraftField
            label={nl.minutes.choices.remark(name)}
            rows={2}
            value={remark}
            onCommit={(text) => change({ remark: text })}
          />
        </details>
      )}
    </li>
  );
}
