import { MonitorUp, Vote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Theme } from '../../../../core/toolbox/theme.ts';
import { wonIn } from '../../../../core/voting/result.ts';
import { resultOf } from '../../../../core/voting/tally.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { PlaceDrawing } from '../../plate/drawing/PlaceDrawing.tsx';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';
import { ThemePart } from './ThemePart.tsx';
import { useThemes } from './useThemes.ts';

const words = nl.reflection;

interface Props {
  readonly onGoTo: (step: Step) => void;
  /** Where votes are entered and shown. */
  readonly voting: ReactNode;
}

/** A reflection: the room chooses one of nine themes, and talks about it step by step. */
export function ThemesScreen({ onGoTo, voting }: Props) {
  const themes = useFetched('reflection.themes', null) ?? [];
  const { talks, talkOf, begin } = useThemes();
  const [chosen, setChosen] = useState<string | null>(() => talks.at(-1)?.themeId ?? null);
  const theme = themes.find(({ id }) => id === chosen);
  const talk = theme && talkOf(theme);
  const open = async (one: Theme) => {
    if (!talkOf(one)) await begin(one);
    setChosen(one.id);
  };
  return (
    <div className="reflection">
      {theme && talk ? (
        <ThemePart key={theme.id} {...{ theme, talk, onGoTo, voting }} onBack={() => setChosen(null)} />
      ) : (
        <AllThemes themes={themes} voting={voting} onOpen={(one) => void open(one)} />
      )}
    </div>
  );
}

interface AllProps {
  readonly themes: readonly Theme[];
  readonly voting: ReactNode;
  readonly onOpen: (theme: Theme) => void;
}

function AllThemes({ themes, voting, onOpen }: AllProps) {
  const { talkOf, choosing, choose, showAll } = useThemes();
  const won = useWon();
  return (
    <>
      <header className="reflection__head">
        <div>
          <h1>{words.title}</h1>
          <p className="reflection__soft">{words.intro}</p>
        </div>
        <div className="reflection__buttons">
          <Button icon={MonitorUp} onClick={() => void showAll()}>
            {words.showAll}
          </Button>
          <Button kind={choosing ? 'plain' : 'primary'} icon={Vote} onClick={() => void choose(themes)}>
            {choosing ? words.chooseAgain : words.choose}
          </Button>
        </div>
      </header>
      <div className={choosing ? 'reflection__columns' : undefined}>
        <ul className="reflection__tiles">
          {themes.map((theme) => (
            <li key={theme.id} className="reflection__tile">
              <PlaceDrawing className="reflection__drawing" drawing={theme.drawing} />
              <div>
                <h2>{theme.title}</h2>
                {won.has(theme.id) && <p className="reflection__won">{words.won}</p>}
                {!theme.named && <p className="reflection__soft">{words.own}</p>}
                <Button
                  kind={won.has(theme.id) && !talkOf(theme) ? 'primary' : 'plain'}
                  aria-label={(talkOf(theme) ? words.goOnOf : words.beginOf)(theme.title)}
                  onClick={() => onOpen(theme)}
                >
                  {talkOf(theme) ? words.goOn : words.begin}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {choosing && <aside className="reflection__aside">{voting}</aside>}
      </div>
      <p className="reflection__soft">{words.named}</p>
    </>
  );
}

/** The themes that the room chose, once it saw the result. */
function useWon(): ReadonlySet<string> {
  const document = useTrajectory((state) => state.document);
  const { choosing } = useThemes();
  if (choosing?.state !== 'revealed') return new Set();
  return new Set(wonIn(resultOf(document, choosing)).map(({ id }) => id));
}
