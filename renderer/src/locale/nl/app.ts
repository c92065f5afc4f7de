import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import type { StepLabel } from '../../../../core/document/commands.ts';
import type { Step } from '../../shared/steps.ts';

const steps: Readonly<Record<Step, string>> = {
  scan: 'Scan',
  results: 'Resultaten',
  praatplaat: 'Praatplaat',
  agreements: 'Afspraken',
  minutes: 'Verslag',
};

/** What one step in the history did, after "Ongedaan maken:" and "Opnieuw doen:". */
const stepLabels: Readonly<Record<StepLabel, string>> = {
  'session.change': 'bijeenkomst wijzigen',
  'participant.add': 'deelnemer toevoegen',
  'participant.change': 'deelnemer wijzigen',
  'participant.remove': 'deelnemer weghalen',
  'note.add': 'kaart toevoegen',
  'note.change': 'kaart wijzigen',
  'card.place': 'kaart uit de scan plaatsen',
  'cards.move': 'kaart verplaatsen',
  'cards.remove': 'kaart weghalen',
  'dots.change': 'stippen zetten',
  'dots.clear': 'alle stippen weghalen',
  'task.add': 'verbeteropgave toevoegen',
  'task.change': 'verbeteropgave wijzigen',
  'task.remove': 'verbeteropgave weghalen',
  'action.add': 'afspraak toevoegen',
  'action.change': 'afspraak wijzigen',
  'action.remove': 'afspraak weghalen',
  'minutes.change': 'verslag aanpassen',
  'minutes.changeChapter': 'hoofdstuk aanpassen',
};

const projectorShows: Readonly<Record<ProjectorChoice['show'], string>> = {
  nothing: 'leeg scherm',
  praatplaat: 'de praatplaat',
  statements: 'een grafiek',
  improvementPoints: 'de verbeterpunten',
  actions: 'de afspraken',
};

/** The frame around the screens. */
export const app = {
  name: 'Praatplaat',
  steps,
  stepsLabel: 'Stappen',
  municipality: (name: string) => `Gemeente ${name}`,
  sample: 'Voorbeeld',
  toStart: 'Alle trajecten',
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  lost: 'Geen verbinding',
  stepLabels,
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undoStep: (label: string) => `Ongedaan maken: ${label}`,
  redoStep: (label: string) => `Opnieuw doen: ${label}`,
  openProjector: 'Beamerscherm openen',
  projectorOpen: (show: ProjectorChoice['show']) => `Beamer: ${projectorShows[show]}`,
  projectorBlank: 'Beamer leegmaken',
  projectorTitle: 'Beamerscherm',
  projectorLost: 'Even geen verbinding met Praatplaat.',
  skip: 'Naar de inhoud',
  loading: 'Praatplaat wordt geopend',
  failedTitle: 'Dit scherm werkt even niet',
  reload: 'Opnieuw openen',
  closeNotice: 'Melding sluiten',
} as const;
