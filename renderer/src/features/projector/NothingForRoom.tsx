import { nl } from '../../locale/nl/index.ts';
import { Landscape } from './Landscape.tsx';

/** A calm picture without content: paper, the landscape, and where we are. */
export function NothingForRoom({ municipality }: { readonly municipality: string | null }) {
  const words = nl.praatplaat.room;
  return (
    <main className="room room--nothing">
      <Landscape />
      <div className="room__name">
        {municipality && <h1>{words.municipality(municipality)}</h1>}
        <p>{words.motto}</p>
      </div>
    </main>
  );
}
