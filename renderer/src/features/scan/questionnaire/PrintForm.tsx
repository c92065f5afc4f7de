import { createPortal } from 'react-dom';
import { municipalityName } from '../../../../../core/domain/file-name.ts';
import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { statementsFor } from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { formTexts } from '../../../../../minutes/paper-form/texts.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import type { QuestionnaireEdit } from './useQuestionnaire.ts';

const words = nl.questionnaire.paper;
/** Lines to write on below the open question. */
const LINES = ['first', 'second', 'third'] as const;

interface Props {
  readonly edit: QuestionnaireEdit;
  readonly perspective: ScanPerspective;
}

/** The paper form of one group, in big letters: A4, with the head of the answers on every page. */
export function PrintForm({ edit: { questionnaire, words: fixed }, perspective }: Props) {
  const municipality = municipalityName(useTrajectory((state) => state.municipality));
  const { titles, introduction, points, choices, openQuestion, closing } = questionnaire;
  const statements = statementsFor(questionnaire, perspective);
  const heads = [...fixed.short, fixed.shortDontKnow];
  return createPortal(
    <article className="on-paper form-page" aria-hidden="true">
      <p className="form-page__kicker">{formTexts.kicker(municipality, perspective)}</p>
      <h1>{titles[perspective]}</h1>
      {introduction.trim() !== '' && <p className="form-page__intro">{introduction}</p>}
      {statements.length > 0 && (
        <>
          <p className="form-page__how">
            <span className="form-page__box form-page__box--crossed" /> {fixed.question} {formTexts.oneCross}
          </p>
          <table>
            <thead>
              <tr>
                <th className="form-page__number">
                  <span className="visually-hidden">{words.number}</span>
                </th>
                <th>
                  <span className="visually-hidden">{words.statement}</span>
                </th>
                {heads.map((head) => (
                  <th key={head} className="form-page__answer">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {statements.map(({ text }, i) => (
                <tr key={text}>
                  <td className="form-page__number">{i + 1}</td>
                  <td>{text}</td>
                  {heads.map((head) => (
                    <td key={head} className="form-page__answer">
                      <span className="form-page__box" />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {points.length > 0 && (
        <section className="form-page__points">
          <h2>{fixed.pointsQuestion}</h2>
          <p>{formTexts.choose(choices)}</p>
          <ul>
            {points.map(({ text }) => (
              <li key={text}>
                <span className="form-page__box" />
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {openQuestion.trim() !== '' && (
        <section className="form-page__open">
          <h2>{openQuestion}</h2>
          {LINES.map((line) => (
            <div key={line} className="form-page__line" />
          ))}
        </section>
      )}
      {closing.trim() !== '' && <p className="form-page__closing">{closing}</p>}
    </article>,
    document.body,
  );
}
