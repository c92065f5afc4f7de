import { accept, type Decision, removeRecord } from '../document/decision.ts';
import { type Document, intakeOf, sessionOf } from '../document/document.ts';
import type { IntakeChanges } from '../document/intake.ts';
import { QUESTIONNAIRE_ID } from '../document/questionnaire.ts';
import { given } from '../domain/given.ts';
import type { Template } from '../plate/template.ts';
import type { VotingCommand } from '../voting/commands.ts';
import { decideVoting } from '../voting/decide.ts';
import type { Command } from './commands.ts';
import { decideDeepening } from './decide-deepening.ts';
import { decideJourney } from './decide-journey.ts';
import { decideLearning } from './decide-learning.ts';
import { beginTheme, changeTheme } from './decide-themes.ts';
import { decideWaves, isOfWaves, type WavesCommands } from './decide-waves.ts';
import type { DeepeningCommand } from './deepening-commands.ts';
import type { JourneyCommand } from './journey-commands.ts';
import type { LearningCommand } from './learning-commands.ts';

type OfTrajectory = Extract<
  Command,
  { type: 'intake.change' | 'theme.begin' | 'theme.change' | 'questionnaire.write' | 'questionnaire.reset' }
>;

/** What a command does that is about more than the plate: the intake, a theme to reflect on, a vote. */
export function decideOfTrajectory(
  view: Document,
  command: OfTrajectory | LearningCommand | DeepeningCommand | JourneyCommand | WavesCommands | VotingCommand,
  template: Template,
): Decision {
  switch (command.type) {
    case 'intake.change':
      return changeIntake(view, command.changes);
    case 'questionnaire.write':
      return accept(view, { kind: 'questionnaire', id: QUESTIONNAIRE_ID, ...command.questionnaire });
    case 'questionnaire.reset':
      return removeRecord(view, 'questionnaire', QUESTIONNAIRE_ID);
    case 'theme.begin':
      return beginTheme(view, sessionOf(view).id, command);
    case 'theme.change':
      return changeTheme(view, command);
    case 'deepening.plan':
    case 'deepening.change':
    case 'deepening.remove':
    case 'deepening.land':
      return decideDeepening(view, command, template);
    case 'teller.add':
    case 'teller.change':
    case 'moment.add':
    case 'moment.change':
      return decideJourney(view, command, template);
    case 'learningQuestion.add':
    case 'learningQuestion.change':
    case 'learningQuestion.remove':
    case 'experiment.add':
    case 'experiment.change':
    case 'experiment.start':
    case 'experiment.strike':
    case 'experiment.see':
    case 'experiment.decide':
    case 'experiment.remove':
      return decideLearning(view, command);
    default:
      return isOfWaves(command) ? decideWaves(view, command) : decideVoting(view, command);
  }
}

function changeIntake(document: Document, changes: IntakeChanges): Decision {
  const before = intakeOf(document);
  const answers = { ...before.answers, ...changes.answers };
  const circle = { ...before.circle, ...changes.circle };
  return accept(document, { ...before, ...given(changes), answers, circle });
}
