import { type Entries, reads, replacesTrajectory, stores } from '../effects.ts';
import { proposePhrase } from '../sealed-files/pass-phrase.ts';
import type { TrajectoryFiles } from './trajectory-file-service.ts';

/** One trajectory as a sealed file. It goes to nobody who has not the phrase, so nobody counts as shown. */
export function trajectoryFileHandlers(files: TrajectoryFiles): Entries<`trajectoryFiles.${string}`> {
  return {
    'trajectoryFiles.proposePhrase': reads(() => proposePhrase()),
    'trajectoryFiles.save': stores(async ({ trajectoryId, phrase }, { shell }) => {
      const { fileName, data } = await files.save(trajectoryId, phrase);
      return shell.deliver(fileName, data);
    }),
    'trajectoryFiles.inspect': reads((request) => files.inspect(request)),
    'trajectoryFiles.open': replacesTrajectory(stores((request) => files.open(request))),
    'trajectoryFiles.inCopy': reads(({ path }) => files.inCopy(path)),
    'trajectoryFiles.restore': replacesTrajectory(stores((request) => files.restore(request))),
  };
}
