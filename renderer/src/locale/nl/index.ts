import { agreements } from './agreements.ts';
import { answers } from './answers.ts';
import { app } from './app.ts';
import { cardKinds } from './card-kinds.ts';
import { charts } from './charts.ts';
import { control } from './control.ts';
import { damage } from './damage.ts';
import { deepening } from './deepening.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { forgetting } from './forgetting.ts';
import { highlights } from './highlights.ts';
import { intake } from './intake.ts';
import { journey } from './journey.ts';
import { keys } from './keys.ts';
import { learning } from './learning.ts';
import { lobby } from './lobby.ts';
import { lookBack } from './look-back.ts';
import { manual } from './manual.ts';
import { minutes } from './minutes.ts';
import { praatplaat } from './praatplaat.ts';
import { questionnaire } from './questionnaire.ts';
import { reflection } from './reflection.ts';
import { region } from './region.ts';
import { rescan } from './rescan.ts';
import { results } from './results.ts';
import { runSheet } from './run-sheet.ts';
import { scan } from './scan.ts';
import { secondPlace } from './second-place.ts';
import { sessions } from './sessions.ts';
import { setAside } from './set-aside.ts';
import { start } from './start.ts';
import { toolbox } from './toolbox.ts';
import { trajectory } from './trajectory.ts';
import { transfer } from './transfer.ts';
import { voting } from './voting.ts';

/** Every Dutch sentence of the screens, by room. */
export const nl = {
  answers,
  app,
  cardKinds,
  charts,
  control,
  damage,
  deepening,
  domain,
  errors,
  exports,
  forgetting,
  highlights,
  intake,
  journey,
  keys,
  learning,
  lobby,
  lookBack,
  praatplaat,
  questionnaire,
  reflection,
  region,
  rescan,
  results,
  agreements,
  manual,
  minutes,
  runSheet,
  scan,
  secondPlace,
  sessions,
  setAside,
  start,
  toolbox,
  trajectory,
  transfer,
  voting,
} as const;
