import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import type { Smallest } from '../../../../core/scan/findings/claims/smallest.ts';
import type { Highlight } from '../../../../core/scan/findings/finding.ts';
import { agreementWords, capital, counted, listed, respondentWords } from '../../../../core/words/nl.ts';

const people = (perspective: ScanPerspective) => respondentWords[perspective][1];
const outOf = (k: number, n: number, perspective: ScanPerspective) => `${k} van de ${n} ${people(perspective)}`;
const hundred = (share: number) => Math.round(share * 100);
/** One person finds, more people find. */
const find = (k: number) => (k === 1 ? 'vindt' : 'vinden');
const sit = (k: number) => (k === 1 ? 'Eén zit' : `${k} zitten`);
/** Who is in the middle; of a scale without a middle, or with nobody there, there is nothing to say. */
const inTheMiddle = (k: number) => (k === 0 ? '' : ` ${sit(k)} in het midden.`);

/** Why a result is worth talking about, in one plain sentence with its figures. */
function sentence(highlight: Highlight): string {
  switch (highlight.kind) {
    case 'weak':
      return `${capital(outOf(highlight.below, highlight.n, highlight.perspective))} ${find(highlight.below)} dat dit niet klopt, ${highlight.above || 'niemand'} van wel.${inTheMiddle(highlight.middle)}`;
    case 'strong':
      return `${capital(outOf(highlight.above, highlight.n, highlight.perspective))} ${find(highlight.above)} dat dit klopt, ${highlight.below || 'niemand'} van niet.${inTheMiddle(highlight.middle)}`;
    case 'gap':
      return `Van elke 100 inwoners ${find(hundred(highlight.residents))} er ${hundred(highlight.residents)} dat dit klopt, van elke 100 medewerkers ${hundred(highlight.frontline)}.`;
    case 'two-camps': {
      const { below, middle, above, n, perspective } = highlight;
      return `Van de ${n} ${people(perspective)} ${find(above)} er ${above} dat dit klopt en ${below} juist niet. De meesten zijn daar uitgesproken over.${inTheMiddle(middle)}`;
    }
    case 'wanted': {
      const chosen = highlight.groups.map(({ k, n, perspective }) => outOf(k, n, perspective));
      return highlight.isClear
        ? `${capital(listed(chosen))} kozen dit. Dat is duidelijk vaker dan de andere verbeterpunten.`
        : `${capital(listed(chosen))} kozen dit. Het staat hoog in de lijst.`;
    }
    case 'wanted-by-both': {
      const chosen = highlight.groups.map(({ k, n, perspective }) => outOf(k, n, perspective));
      return highlight.isClear
        ? `${capital(listed(chosen))} kozen dit. Dat is bij allebei duidelijk vaker dan de andere verbeterpunten.`
        : `${capital(listed(chosen))} kozen dit. Het staat bij allebei hoog in de lijst.`;
    }
  }
}

/** From how large a difference on something is more than chance, in one plain sentence [E9]. */
function smallest(one: Smallest): string {
  if (one.of === 'gap') {
    const { residents, frontline } = one.people;
    const who = `Met ${counted(residents, ...respondentWords.residents)} en ${counted(frontline, ...respondentWords.frontline)}`;
    return one.points === null
      ? `${who} is geen enkel verschil tussen de groepen groot genoeg om toeval uit te sluiten.`
      : `${who} is een verschil pas duidelijk vanaf ongeveer ${one.points} punten van de 100. Een kleiner verschil kan er zijn, maar kan ook toeval zijn.`;
  }
  const who = counted(one.n, ...respondentWords[one.perspective]);
  return one.least === null
    ? `Met ${who} is geen enkele uitkomst zo duidelijk dat toeval uitgesloten is.`
    : `Met ${who} is een uitkomst pas duidelijk als ongeveer ${one.least} van de ${one.n} aan dezelfde kant staan.`;
}

/** What a talking point is called: only what is more than chance gets a name that says so. */
const kinds: Readonly<Record<Highlight['kind'], readonly [clear: string, unclear: string]>> = {
  weak: ['Duidelijk meer mensen zeggen niet', 'Meer mensen zeggen niet'],
  strong: ['Duidelijk meer mensen zeggen wel', 'Meer mensen zeggen wel'],
  gap: ['Duidelijk verschil', 'Verschil in deze antwoorden'],
  'two-camps': [capital(agreementWords['two-camps']), capital(agreementWords['two-camps'])],
  wanted: ['Duidelijk vaker gekozen', 'Staat hoog'],
  'wanted-by-both': ['Door beide groepen duidelijk vaker gekozen', 'Staat bij beide groepen hoog'],
};

/** The talking points of the results screen. */
export const highlights = {
  intro: 'Kies waar u met de zaal over wilt praten.',
  none: 'Er zijn nog geen cijfers om over te praten.',
  clear: 'Duidelijk: waarschijnlijk geen toeval',
  /** Above what stands out and can be chance. */
  unclear: (isFew: boolean) =>
    isFew
      ? 'Opvallend, maar met zo weinig mensen kan het toeval zijn'
      : 'Opvallend, maar het scheelt weinig en kan toeval zijn',
  smallest,
  kind: ({ kind, isClear }: Highlight) => kinds[kind][isClear ? 0 : 1],
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
