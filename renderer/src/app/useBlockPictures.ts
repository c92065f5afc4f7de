import { useEffect, useRef } from 'react';
import { useTrajectory } from '../store/trajectory.ts';
import { pageOfBlock, pictureOfBlock, useRunSheet } from '../store/useRunSheet.ts';

/** When another block of the run sheet goes on, also by undo, the beamer shows what belongs to it. */
export function useBlockPictures(): void {
  const { session, blocks, at } = useRunSheet();
  const show = useTrajectory((state) => state.showOnProjector);
  const hasResults = useTrajectory((state) => state.results !== null);
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const direct = useTrajectory((state) => state.direct);
  const shown = useRef<{ readonly session: string | undefined; readonly block: string | undefined } | null>(null);
  // What is there when a block begins; a change of it shows nothing.
  const latest = useRef({ document, template, hasResults });
  useEffect(() => {
    latest.current = { document, template, hasResults };
  });
  const block = at === null ? undefined : blocks[at];
  const isLoaded = blocks.length > 0;
  useEffect(() => {
    if (!isLoaded) return;
    const before = shown.current;
    shown.current = { session: session?.id, block: block?.id };
    // What was going on when the session was opened shows nothing by itself.
    if (!before || before.session !== session?.id || before.block === block?.id || !block) return;
    const present = async () => {
      if (!(await show(pictureOfBlock(block, latest.current)))) return;
      const page = pageOfBlock(block);
      if (page !== null) await direct({ do: 'page', page });
      if (block.picture === 'station') await direct({ do: 'station', station: { zone: block.zone ?? 0, part: 0 } });
    };
    void present();
  }, [isLoaded, session?.id, block, show, direct]);
}
