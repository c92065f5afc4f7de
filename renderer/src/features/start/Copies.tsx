import { nl } from '../../locale/nl/index.ts';
import { useFetched } from '../../store/useFetched.ts';

const words = nl.start.copies;

/** The copies that were made before a newer version of the program changed the data. Not there when there are none. */
export function Copies() {
  const copies = useFetched('copies.list', null) ?? [];
  if (copies.length === 0) return null;
  return (
    <details className="start__copies">
      <summary>{words.title(copies.length)}</summary>
      <p>{words.text}</p>
      <ul>
        {copies.map((copy) => (
          <li key={copy.path}>
            {words.made(copy.madeAt, copy.size)}
            <br />
            <span className="start__path">{copy.path}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
