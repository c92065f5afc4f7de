import { nl } from '../../../locale/nl/index.ts';

/** Per kind of figure one line of plain Dutch, with the source; closed until someone asks. */
export function Explanation() {
  const { title, lines } = nl.results.explanation;
  return (
    <details className="results-explanation">
      <summary>{title}</summary>
      <dl>
        {lines.map(({ term, text, source }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {text} <cite>{source}</cite>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
