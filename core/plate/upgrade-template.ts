import { Template, type ZoneRole } from './template.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/**
 * A template as it was stored by any version, in the form of today; undefined when it is no template. Until zones had a
 * role and a prompt they said what they held (`holds`), and their meaning was their place: the first zone for cards was for
 * the scan, the second for notes, the last for choosing. A zone that came from a shipped template gets what it has there.
 */
export function upgradeTemplate(stored: unknown, shipped: readonly Template[]): Template | undefined {
  if (!isFields(stored) || !Array.isArray(stored.zones)) return undefined;
  const zones = stored.zones.filter(isFields);
  const origin = shipped.find((one) => sameIds(one.zones, zones));
  const forCards = zones.filter(({ holds }) => holds === 'cards');
  const upgraded = zones.map((zone, i) => ({
    role: origin?.zones[i]?.role ?? roleByPlace(zone, forCards),
    prompt: origin?.zones[i]?.prompt ?? '',
    ...zone,
  }));
  return Template.safeParse({ ...stored, zones: upgraded }).data;
}

const sameIds = (a: readonly { readonly id: string }[], b: readonly Fields[]) =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);

function roleByPlace(zone: Fields, forCards: readonly Fields[]): ZoneRole | undefined {
  if (zone.holds === 'tasks' || zone.holds === 'actions') return zone.holds;
  if (zone.holds !== 'cards') return undefined;
  const at = forCards.indexOf(zone);
  if (forCards.length === 1) return 'theme';
  if (at === 0) return 'from-scan';
  if (at === 1) return 'notes';
  return at === forCards.length - 1 ? 'choose' : 'theme';
}
