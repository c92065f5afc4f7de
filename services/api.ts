import { z } from 'zod';
import { createDispatcher, type Dispatch } from '../core/contract/dispatcher.ts';
import { ApiError } from '../core/contract/errors.ts';
import type { MethodName } from '../core/contract/methods.ts';
import { answerHandlers } from './answers/handlers.ts';
import { chartHandlers } from './charts/handlers.ts';
import { copyHandlers } from './copies/handlers.ts';
import { damageHandlers } from './damage/handlers.ts';
import { storageErrorCode } from './database/opening/storage-error.ts';
import { diskHandlers } from './disk/handlers.ts';
import { documentHandlers } from './document/handlers.ts';
import type { EffectContext, Entries } from './effects.ts';
import { exportHandlers } from './exports/handlers.ts';
import { forgettingHandlers } from './forgetting/handlers.ts';
import { houseStyleHandlers } from './house-style/handlers.ts';
import { journeyHandlers } from './journey/handlers.ts';
import { minutesHandlers } from './minutes/handlers.ts';
import { lobbyHandlers } from './phones/handlers.ts';
import { projectorHandlers } from './projector/handlers.ts';
import { keepSeen } from './projector/keep-seen.ts';
import { questionnaireHandlers } from './questionnaire/handlers.ts';
import { regionHandlers } from './region/handlers.ts';
import { sampleHandlers } from './sample/handlers.ts';
import { scanHandlers } from './scans/handlers.ts';
import { principleHandlers } from './scans/principle-handlers.ts';
import { secondPlaceHandlers } from './second-place/handlers.ts';
import type { Services } from './services.ts';
import { sessionHandlers } from './sessions/handlers.ts';
import type { CallContext } from './shell.ts';
import { trajectoryHandlers } from './trajectories/handlers.ts';
import { trajectoryFileHandlers } from './trajectory-files/handlers.ts';
import { wavesHandlers } from './waves/handlers.ts';

/** Every method of the contract with what it does. Who may call stands in the contract (core/contract/methods.ts). */
export function entriesOf(services: Services): Entries {
  const { scans, documents, projector } = services;
  const requireTrajectory = documents.read;
  const { requireTemplate } = services.trajectories;
  return {
    ...trajectoryHandlers(services.trajectories),
    ...sampleHandlers(services.sample),
    ...scanHandlers({ scans, requireTrajectory }),
    ...principleHandlers(services.principles),
    ...wavesHandlers(services.waves),
    ...questionnaireHandlers(services.questionnaires),
    ...regionHandlers(services.region),
    ...exportHandlers({ exports: services.exports, scans, requireTrajectory }),
    ...answerHandlers(services.answers),
    ...chartHandlers(services.charts, services.uploads),
    ...documentHandlers({
      ...{ documents, box: services.box, scans, requireTemplate },
      withCards: () => services.lobby.settings.read().withCards,
    }),
    ...forgettingHandlers(services.forgetting),
    ...journeyHandlers(services.journey, documents),
    ...sessionHandlers({ sessions: services.sessions, requireTemplate }),
    ...diskHandlers(services.disk),
    ...damageHandlers(services.damage),
    ...secondPlaceHandlers(services.secondPlace),
    ...copyHandlers(services.copies),
    ...trajectoryFileHandlers(services.trajectoryFiles),
    ...projectorHandlers({
      projector,
      requirePlace: documents.view,
      keepSeen: keepSeen({ documents, scans, waves: services.waves }),
    }),
    ...lobbyHandlers({ lobby: services.lobby, requirePlace: documents.view }),
    ...minutesHandlers({ ...services, keepHandout: (id, views) => services.journey.handedOut(id, views, 'minutes') }),
    ...houseStyleHandlers(services.houseStyles),
  };
}

/** A call about what is in one trajectory: for one in the bin it is not there. */
const AboutTrajectory = z.object({ trajectoryId: z.string() });

/** These are for looking and showing: what they keep can wait. */
const SHOWS: readonly MethodName[] = ['trajectories.open', 'sessions.open', 'projector.choose', 'projector.direct'];

/** The one entry for all calls from all windows. Unexpected errors are logged and become a code. */
export function createApi(services: Services, log: (error: unknown) => void): Dispatch<CallContext> {
  const { share, shareWaves, windows, trajectories } = services;
  const asError = (error: unknown) => {
    const code = storageErrorCode(error);
    if (!code) log(error);
    return new ApiError(code ?? 'internal');
  };
  const entries = entriesOf(services);
  const before = (input: unknown, name: MethodName) => {
    const [kind] = entries[name].effects;
    if ((kind === 'stores' || kind === 'undoable') && !SHOWS.includes(name)) services.disk.requireThere();
    const { data } = AboutTrajectory.safeParse(input);
    if (data && trajectories.isInBin(data.trajectoryId)) throw new ApiError('trajectory-not-found');
  };
  const dispatch = createDispatcher<EffectContext>(entries, asError, before);
  return (method, input, context) => dispatch(method, input, { ...context, share, shareWaves, windows });
}
