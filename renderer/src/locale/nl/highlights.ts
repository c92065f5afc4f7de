import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import type { Highlight } from '../../../../core/scan/findings/finding.ts';
import { agreementWords, capital, counted, listed, respondentWords } from '../../../../core/words/nl.ts';

const people = (perspective: ScanPerspective) => respondentWords[perspective][1];
const outOf = (k: number, n: number, perspective: ScanPerspective) => `${k} van de ${n} ${people(perspective)}`;
const hundred = (share: number) => Math.round(share * 100);
/** One person finds, more people find. */
const find = (k: number) => (k === 1 ? 'vindt' : 'vinden');

/** Why a result is worth talking about, in one plain sentence with its figures. */
function sentence(highlight: Highlight): string {
  switch (highlight.kind) {
    case 'weak':
      if (highlight.k === 0)
        return `Niemand van de ${highlight.n} ${people(highlight.perspective)} vindt dat dit klopt.`;
      return `Maar ${outOf(highlight.k, highlight.n, highlight.perspective)} ${find(highlight.k)} dat dit klopt.`;
    case 'strong':
      return `Dit gaat goed: ${outOf(highlight.k, highlight.n, highlight.perspective)} ${find(highlight.k)} dat dit klopt.`;
    case 'gap':
      return `Van elke 100 inwoners ${find(hundred(highlight.residents))} er ${hundred(highlight.residents)} dat dit klopt, van elke 100 medewerkers ${hundred(highlight.frontline)}.`;
    case 'two-camps': {
      const { below, above, n, perspective } = highlight;
      return `Van de ${n} ${people(perspective)} ${find(above)} er ${above} dat dit klopt en ${below} juist niet. Bijna niemand zit ertussenin.`;
    }
    case 'wanted': {
      const chosen = highlight.groups.map(({ k, n, perspective }) => outOf(k, n, perspective));
      return `${capital(listed(chosen))} willen dit het liefst verbeterd zien.`;
    }
    case 'wanted-by-both': {
      const chosen = highlight.groups.map(({ k, n, perspective }) => outOf(k, n, perspective));
      return `Beide groepen willen dit verbeterd zien: ${listed(chosen)}.`;
    }
  }
}

/** The talking points of the results screen. */
export const highlights = {
  intro: 'Dit valt op in de scan. Het is waarschijnlijk geen toeval. Kies waar u met de zaal over wilt praten.',
  none: 'Niets valt sterk op. Dat kan, als er weinig antwoorden zijn. Kijk zelf bij de uitgangspunten.',
  kind: {
    weak: 'Gaat niet goed',
    strong: 'Gaat goed',
    gap: 'Groot verschil',
    'two-camps': capital(agreementWords['two-camps']),
    wanted: 'Vaak gewenst',
    'wanted-by-both': 'Door beide groepen gewenst',
  } satisfies Record<Highlight['kind'], string>,
  sentence,
  withoutCard: 'Dit wordt geen kaart: daarvoor gaven te weinig mensen antwoord.',
  withoutFigures: (groups: readonly ScanPerspective[]) =>
    `Op de kaart komen geen cijfers van ${listed(groups.map((group) => people(group)))}: daarvoor zijn het er te weinig.`,
  place: (count: number) =>
    count === 0 ? 'Zet op de praatplaat' : `Zet op de praatplaat: ${counted(count, 'bespreekpunt', 'bespreekpunten')}`,
  chooseFirst: 'Kies eerst een of meer bespreekpunten.',
  placed: (count: number) =>
    count === 1 ? '1 bespreekpunt staat nu op de praatplaat.' : `${count} bespreekpunten staan nu op de praatplaat.`,
  deepen: 'Hier dieper op ingaan',
  method: { howLong: 'Duur', needs: 'Nodig', steps: 'Zo gaat het' },
} as const;
