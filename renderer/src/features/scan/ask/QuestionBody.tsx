import { nl } from '../../../locale/nl/index.ts';
import type { BodyProps } from './body-props.ts';
import { Direction } from './Direction.tsx';
import { Examples } from './Examples.tsx';
import { GroupOf } from './GroupOf.tsx';
import { GroupTexts } from './GroupTexts.tsx';
import { Marks } from './Marks.tsx';
import { Options } from './Options.tsx';
import { Order } from './Order.tsx';

/** The answers of a question. */
export function QuestionBody(props: BodyProps) {
  const { question, draft, answer, onAnswer } = props;
  const words = nl.scan.asks.kinds;
  switch (question.kind) {
    case 'group':
      return <GroupOf {...props} question={question} />;
    case 'group-values':
      return <GroupTexts {...props} question={question} />;
    case 'order':
      return <Order {...props} question={question} />;
    case 'direction':
      return <Direction {...props} question={question} />;
    case 'turned':
    case 'own-words':
      return <Marks {...props} question={question} />;
    case 'no-score': {
      const { text, scale } = question;
      const columns = draft.mapping.columns.flatMap((role, i) =>
        role.role === 'statement' && (role.scale ?? 0) === scale ? [i] : [],
      );
      const said = words['no-score'];
      return (
        <>
          <Examples draft={draft} columns={columns} marked={text} />
          <Options
            answer={answer}
            onAnswer={onAnswer}
            proposed={0}
            options={[
              {
                answer: { kind: 'no-score', means: 'dont-know' },
                label: said['dont-know'],
                hint: said['dont-knowHint'],
              },
              { answer: { kind: 'no-score', means: 'number' }, label: said.number, hint: said.numberHint(text) },
              { answer: { kind: 'no-score', means: 'mistake' }, label: said.mistake, hint: said.mistakeHint },
            ]}
          />
        </>
      );
    }
    case 'same-answer': {
      const said = words['same-answer'];
      return (
        <>
          <ul className="scan__ask-examples">
            {question.twins.map(({ text, as }) => (
              <li key={text}>{said.pair(text, as)}</li>
            ))}
          </ul>
          <Options
            answer={answer}
            onAnswer={onAnswer}
            proposed={0}
            options={[
              { answer: { kind: 'same-answer', same: true }, label: said.yes },
              { answer: { kind: 'same-answer', same: false }, label: said.no, hint: said.noHint },
            ]}
          />
        </>
      );
    }
    case 'ranking':
      return (
        <Options
          answer={answer}
          onAnswer={onAnswer}
          options={[
            { answer: { kind: 'ranking', places: 1 }, label: words.ranking.first },
            { answer: { kind: 'ranking', places: 3 }, label: words.ranking.three },
            { answer: { kind: 'ranking', places: null }, label: words.ranking.out },
          ]}
        />
      );
    case 'yes-no': {
      const said = words['yes-no'];
      return (
        <>
          <Examples draft={draft} columns={question.columns} />
          <Options
            answer={answer}
            onAnswer={onAnswer}
            options={(['statement', 'improvementPoint', 'other'] as const).map((role) => ({
              answer: { kind: 'yes-no', role },
              label: said[role],
              hint: said[`${role}Hint`],
            }))}
          />
        </>
      );
    }
    case 'rows':
      return (
        <Options
          answer={answer}
          onAnswer={onAnswer}
          options={[
            { answer: { kind: 'rows', counts: false }, label: words.rows.no },
            { answer: { kind: 'rows', counts: true }, label: words.rows.yes },
          ]}
        />
      );
  }
}
