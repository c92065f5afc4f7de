import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { CallInput } from '../../../../core/contract/methods.ts';
import type { HouseStyle, Maker } from '../../../../core/house-style/house-style.ts';
import { codeOf } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

type Changes = Omit<CallInput<'houseStyle.change'>, 'trajectoryId'>;

/** The part of the house style that a change was about. */
type Part = 'template' | 'logo' | 'color' | 'maker';

export interface HouseStyleState {
  readonly style: HouseStyle | null;
  readonly maker: Maker | null;
  /** Why the last change was refused, and what it was about. */
  readonly problem: { readonly code: ErrorCode; readonly part: Part } | null;
  readonly change: (changes: Changes) => void;
  readonly upload: (what: 'logo' | 'template', file: File) => void;
  readonly changeMaker: (changes: Partial<Maker>) => void;
}

/** The house style of the municipality and who makes documents here; a refused change leaves what there was. */
export function useHouseStyle(): HouseStyleState {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [style, setStyle] = useState<HouseStyle | null>(null);
  const [maker, setMaker] = useState<Maker | null>(null);
  const [problem, setProblem] = useState<HouseStyleState['problem']>(null);
  const attempt = async (part: Part, work: () => Promise<void>) => {
    try {
      await work();
      setProblem((before) => (before?.part === part ? null : before));
    } catch (error) {
      setProblem({ code: codeOf(error), part });
    }
  };
  const change = (changes: Changes) =>
    attempt(partOf(changes), async () => setStyle(await api.call('houseStyle.change', { trajectoryId, ...changes })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each trajectory
  useEffect(() => {
    void attempt('maker', async () => {
      setStyle(await api.call('houseStyle.read', { trajectoryId }));
      setMaker(await api.call('settings.read', null));
    });
  }, [api, trajectoryId]);
  return {
    style,
    maker,
    problem,
    change: (changes) => void change(changes),
    upload: (what, file) =>
      void attempt(what, async () => {
        const id = await api.upload(file.name, new Uint8Array(await file.arrayBuffer()));
        setStyle(await api.call('houseStyle.change', { trajectoryId, [what]: id }));
      }),
    changeMaker: (changes) => void attempt('maker', async () => setMaker(await api.call('settings.change', changes))),
  };
}

function partOf({ template, logo }: Changes): Part {
  if (template !== undefined) return 'template';
  return logo === undefined ? 'color' : 'logo';
}
