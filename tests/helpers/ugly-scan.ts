import type { StatementResult } from '../../core/scan/model/results.ts';

const LONG =
  'Schuldhulpverleningstrajectbegeleiding en toegangsmedewerkers werken zo samen dat ik mijn verhaal maar één keer hoef te vertellen, ook als mijn situatie tussentijds verandert of ingewikkelder is';

/** A CSV file that no chart was drawn for: 30 statements of 180 characters, both groups, from 2 to 900 answers each. */
export function uglyCsv(residents = 900, frontline = 40): string {
  const statements = Array.from({ length: 30 }, (_, i) => `${i + 1}. ${LONG}`.slice(0, 180));
  const answers = ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'];
  const row = (who: string, index: number) =>
    // The later the statement, the fewer people came that far: down to two of the frontline.
    [who, ...statements.map((_, i) => (index % 30 >= i || index < 2 ? answers[(index * 7 + i * 3) % 5] : ''))].join(
      ';',
    );
  const rows = [
    ...Array.from({ length: residents }, (_, index) => row('Inwoner', index)),
    ...Array.from({ length: frontline }, (_, index) => row('Medewerker', index)),
  ];
  return [['Wie bent u?', ...statements].join(';'), ...rows].join('\n');
}

/** The same in results: statements with counts from 2 to 900. */
export function uglyStatements(): StatementResult[] {
  return Array.from({ length: 30 }, (_, i) => {
    const n = 2 + Math.round((i / 29) ** 2 * 898);
    const counts = [n - Math.floor(n / 2), 0, 0, 0, Math.floor(n / 2)];
    return {
      id: `s${i}`,
      text: `${i + 1}. ${LONG}`.slice(0, 180),
      principle: null,
      groups: (['residents', 'frontline'] as const).map((perspective) =>
        n < 5
          ? { shown: false as const, perspective }
          : { shown: true as const, perspective, n, counts, dontKnow: 0, blank: 900 - n },
      ),
    };
  });
}
