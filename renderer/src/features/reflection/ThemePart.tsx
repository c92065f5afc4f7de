import { ArrowLeft, Handshake, MonitorUp, PenLine, Vote } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { ThemeTalkRecord } from '../../../../core/document/theme-talk.ts';
import type { Theme } from '../../../../core/toolbox/theme.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { PlaceDrawing } from '../../plate/drawing/PlaceDrawing.tsx';
import { AnswerInWords } from './AnswerInWords.tsx';
import { useThemes } from './useThemes.ts';

const words = nl.reflection;

interface Props {
  readonly theme: Theme;
  readonly talk: ThemeTalkRecord;
  readonly onGoTo: (step: Step) => void;
  readonly voting: ReactNode;
  readonly onBack: () => void;
}

/** One theme, from its introduction to what the room tries out; each part can be put before the room. */
export function ThemePart({ theme, talk, onGoTo, voting, onBack }: Props) {
  return (
    <>
      <header className="reflection__head">
        <div className="reflection__name">
          <PlaceDrawing className="reflection__drawing reflection__drawing--small" drawing={theme.drawing} />
          <h1>{theme.title}</h1>
        </div>
        <Button icon={ArrowLeft} onClick={onBack}>
          {words.back}
        </Button>
      </header>
      <div className="reflection__columns">
        <div className="reflection__parts">
          <Part title={words.introduction} onShow={useShow(talk, 'question')}>
            <p>{theme.introduction}</p>
          </Part>
          <ScalePart {...{ theme, talk, onGoTo }} />
          <Part title={words.propositions} onShow={useShow(talk, 'propositions')}>
            <ul className="reflection__list">
              {theme.propositions.map((text) => (
                <li key={text}>
                  <p>{text}</p>
                  <Asked theme={theme} method="agree" question={text} label={words.vote} name={words.voteOf(text)} />
                </li>
              ))}
            </ul>
          </Part>
          <CasePart theme={theme} talk={talk} />
          <TryOutsPart theme={theme} talk={talk} />
          <Part title={words.example}>
            <p>{theme.example}</p>
          </Part>
        </div>
        <aside className="reflection__aside">
          <section className="reflection__private">
            <h2>{words.onlyYou}</h2>
            <p>{theme.care}</p>
          </section>
          {voting}
        </aside>
      </div>
    </>
  );
}

function useShow(talk: ThemeTalkRecord, page: Parameters<ReturnType<typeof useThemes>['showPage']>[1]) {
  const { showPage } = useThemes();
  return () => void showPage(talk, page);
}

interface PartProps {
  readonly title: string;
  readonly onShow?: () => void;
  readonly children: ReactNode;
}

function Part({ title, onShow, children }: PartProps) {
  const id = useId();
  return (
    <section className="reflection__part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {onShow && (
          <Button kind="quiet" icon={MonitorUp} aria-label={words.showOf(title)} onClick={onShow}>
            {words.show}
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}

function ScalePart({ theme, talk, onGoTo }: Pick<Props, 'theme' | 'talk' | 'onGoTo'>) {
  const { roundAbout, goToPlate } = useThemes();
  const { text, low, high } = theme.scaleQuestion;
  const isRevealed = roundAbout(theme, 'scale', text)?.state === 'revealed';
  const write = async () => {
    if (await goToPlate(talk)) onGoTo('praatplaat');
  };
  return (
    <Part title={words.scale} onShow={useShow(talk, 'question')}>
      <p className="reflection__question">{text}</p>
      <p>{words.ends(low, high)}</p>
      <p className="reflection__soft">{words.scaleHint}</p>
      <Asked theme={theme} method="scale" question={text} label={words.ask} name={words.ask} />
      <p>
        {words.notLower} {words.oneHigher}
      </p>
      <Button kind={isRevealed ? 'primary' : 'plain'} icon={PenLine} onClick={() => void write()}>
        {words.toPlate}
      </Button>
    </Part>
  );
}

interface AskedProps {
  readonly theme: Theme;
  readonly method: 'scale' | 'agree';
  readonly question: string;
  readonly label: string;
  readonly name: string;
}

/** Asks the room, and says in words what it answered. */
function Asked({ theme, method, question, label, name }: AskedProps) {
  const { roundAbout, ask } = useThemes();
  const round = roundAbout(theme, method, question);
  if (round) return <AnswerInWords round={round} />;
  return (
    <Button icon={Vote} aria-label={name} onClick={() => void ask(theme, method, question)}>
      {label}
    </Button>
  );
}

function CasePart({ theme, talk }: Pick<Props, 'theme' | 'talk'>) {
  const { keepCase } = useThemes();
  const { title, text, questions } = theme.case;
  return (
    <Part title={words.case} onShow={useShow(talk, 'case')}>
      <h3>{title}</h3>
      <p>{text}</p>
      <ol className="reflection__list">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <label className="reflection__check">
        <input
          type="checkbox"
          checked={!talk.keepsCase}
          onChange={(event) => void keepCase(talk, !event.target.checked)}
        />
        <span>
          {words.caseNot}
          <span className="field__hint">{words.caseHint}</span>
        </span>
      </label>
    </Part>
  );
}

function TryOutsPart({ theme, talk }: Pick<Props, 'theme' | 'talk'>) {
  const { isAction, makeAction } = useThemes();
  const [said, setSaid] = useState('');
  const make = async (what: string) => {
    if (await makeAction(what)) setSaid(words.actionMade(what));
  };
  return (
    <Part title={words.tryOuts} onShow={useShow(talk, 'tryOuts')}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ul className="reflection__list">
        {theme.tryOuts.map((what) => (
          <li key={what}>
            <p>{what}</p>
            {isAction(what) ? (
              <p className="reflection__won">{words.isAction}</p>
            ) : (
              <Button icon={Handshake} aria-label={words.makeActionOf(what)} onClick={() => void make(what)}>
                {words.makeAction}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
