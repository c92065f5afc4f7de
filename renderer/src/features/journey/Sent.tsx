import type { HandoutRecord } from '../../../../core/document/teller.ts';
import { nl } from '../../locale/nl/index.ts';

const words = nl.journey;

/** What others have already, one sentence each. */
export function Sent({ sent }: { readonly sent: readonly HandoutRecord[] }) {
  if (sent.length === 0) return <p className="journey__soft">{words.sentNothing}</p>;
  return (
    <>
      <p>{words.sentBefore}</p>
      <ul>
        {sent.map(({ id, what, day }) => (
          <li key={id}>{words.sent(what, day)}</li>
        ))}
      </ul>
    </>
  );
}
