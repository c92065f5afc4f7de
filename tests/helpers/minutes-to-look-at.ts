import type { MinutesSettings } from '../../core/document/minutes-settings.ts';
import type { MinutesCard, MinutesModel } from '../../minutes/model/model.ts';
import { adoptTemplate } from '../../minutes/template/adopt-template.ts';
import { type MinutesStyle, OUR_STYLE } from '../../minutes/write-minutes.ts';
import { emptyMinutes, exampleMinutes } from './minutes-model.ts';
import { exampleRounds } from './minutes-rounds.ts';
import { municipalTemplate } from './municipal-template.ts';

interface Look {
  readonly name: string;
  readonly model: MinutesModel;
  readonly style: MinutesStyle | undefined;
}

const LONG = [
  'Gegevensbeschermingseffectbeoordelingsprocedure',
  'Meervoudigepersoonlijkheidsstoornisbehandelplanoverleg',
  'Maatschappelijkeondersteuningsaanvraagformulierenafhandeling',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkers',
];

const withSettings = (model: MinutesModel, settings: Partial<MinutesSettings>): MinutesModel => ({
  ...model,
  settings: { ...model.settings, ...settings },
});

/** The same session with every text made of words as Dutch knows them. */
function longWords(model: MinutesModel): MinutesModel {
  const long = (i: number) => `${LONG[i % LONG.length]} en ${LONG[(i + 1) % LONG.length]?.toLowerCase()}`;
  return {
    ...model,
    municipality: 'Westerwolde-Súdwest-Fryslân-Noardeast',
    present: model.present.map((one, i) => ({ ...one, name: long(i), organisation: LONG[i % 4] ?? '' })),
    zones: model.zones.map(({ cards }, z) => ({
      title: LONG[z % 4] ?? '',
      cards: cards.map((card, i) => ({ ...card, text: long(i) })),
    })),
    chosen: model.chosen && {
      question: long(0),
      cards: model.chosen.cards.map((card, i) => ({ ...card, text: long(i) })),
    },
    improvementTasks: model.improvementTasks.map((task, i) => ({ ...task, to: long(i), forWhom: LONG[i] ?? '' })),
    actions: model.actions.map((action, i) => ({ ...action, what: long(i), who: LONG[i] ?? '', firstStep: long(i) })),
  };
}

function manyActions(model: MinutesModel): MinutesModel {
  const [first] = model.actions;
  if (!first) throw new Error('the example has actions');
  const actions = Array.from({ length: 500 }, (_, i) => ({ ...first, id: `a${i}`, what: `${i + 1}. ${first.what}` }));
  return { ...model, actions };
}

function manyQuotes(model: MinutesModel): MinutesModel {
  const quote = (i: number): MinutesCard => ({
    id: `q${i}`,
    type: 'quote',
    perspective: i % 2 ? 'residents' : 'frontline',
    text: `Citaat ${i + 1}. ${'Steeds weer een ander gezicht aan de balie en aan de telefoon. '.repeat(1 + (i % 5))}`.trim(),
    vote: null,
  });
  return { ...model, zones: [{ title: 'Startsituatie', cards: Array.from({ length: 60 }, (_, i) => quote(i)) }] };
}

/** Minutes that are worth a look as pages, by name. */
export function minutesToLookAt(): Look[] {
  const full = { ...exampleMinutes(), votingRounds: exampleRounds() };
  const written = {
    introduction: 'Fijn dat u er was.\n\nDit verslag gaat naar iedereen die meedeed.',
    openPoints: 'Wie vraagt de bibliotheek?\nKan de brief korter?',
    remarks: { chosen: 'De stippen zijn na de pauze geplakt.', actions: 'We beginnen klein.' },
  };
  const house = { ...OUR_STYLE, color: '7A1F3D' };
  const look = (name: string, model: MinutesModel, style?: MinutesStyle): Look => ({ name, model, style });
  return [
    look('full', withSettings(full, written)),
    look('short', withSettings(full, { ...written, version: 'short' }), house),
    look('template-places', full, { ...OUR_STYLE, template: adoptTemplate(municipalTemplate('places')).parts }),
    look('template-cover', withSettings(full, written), {
      ...OUR_STYLE,
      template: adoptTemplate(municipalTemplate('cover')).parts,
    }),
    look('template-contents', full, { ...OUR_STYLE, template: adoptTemplate(municipalTemplate('contents')).parts }),
    look('no-actions', { ...full, actions: [], improvementTasks: [] }),
    look('many-actions', manyActions(full)),
    look('long-words', longWords(full)),
    look('no-votes', { ...full, chosen: null, votingRounds: [] }),
    look('drawn', withSettings(full, { chartForm: 'drawn' }), house),
    look('many-quotes', manyQuotes(full)),
    look('empty', emptyMinutes()),
  ];
}
