import type { MinutesModel } from '../../../../core/minutes/model.ts';
import { nl } from '../../locale/nl/index.ts';

interface Chapter {
  readonly title: string;
  /** Empty when there is nothing yet. */
  readonly what: string;
  readonly lines?: readonly string[];
}

/** The minutes as a sheet of paper: every chapter with what is in it. */
export function MinutesOutline({ model }: { readonly model: MinutesModel }) {
  return (
    <article className="minutes__sheet">
      <h2>{nl.minutes.heading(model.municipality)}</h2>
      <p className="minutes__soft">{nl.minutes.when(model.date, model.place)}</p>
      <ol>
        {chaptersOf(model).map(({ title, what, lines }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p className={what ? '' : 'minutes__nothing'}>{what || nl.minutes.nothing}</p>
            {lines && lines.length > 0 && (
              <ul>
                {lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of text may be the same
                  <li key={index}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

const some = (count: number, words: (count: number) => string) => (count > 0 ? words(count) : '');

function chaptersOf(model: MinutesModel): Chapter[] {
  const { chapters, inZones, chosen } = nl.minutes;
  const zones = model.zones.map(({ title, cards }) => ({ title, count: cards.length }));
  const dots = model.chosen.reduce((sum, card) => sum + card.dots, 0);
  return [
    { title: chapters.present, what: some(model.present.length, nl.minutes.people) },
    { title: chapters.seen, what: some(model.scan?.charts.length ?? 0, nl.minutes.charts) },
    { title: chapters.said, what: inZones(zones) },
    {
      title: chapters.chosen,
      what: [
        some(model.chosen.length, (count) => chosen(count, dots)),
        some(model.votingRounds.length, nl.minutes.rounds),
      ]
        .filter(Boolean)
        .join(' · '),
      lines: model.votingRounds.map(({ question }) => question),
    },
    {
      title: chapters.tasks,
      what: some(model.improvementTasks.length, nl.minutes.tasks),
      lines: model.improvementTasks.map(({ to }) => to),
    },
    {
      title: chapters.actions,
      what: some(model.actions.length, nl.minutes.actions),
      lines: model.actions.map(({ what }) => what),
    },
    { title: chapters.followUp, what: model.followUpDate ? nl.minutes.followUp(model.followUpDate) : '' },
    { title: chapters.plate, what: nl.minutes.plate },
  ];
}
