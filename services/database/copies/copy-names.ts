/** The trajectory that rows are of, and the one that it is a copy of. */
export interface Naming {
  readonly id: string;
  readonly originId: string;
}

/** Ids of scans and releases are unique on a laptop, so those of a copy end in a sign of their own; what is before it they share. */
const suffixOf = ({ id, originId }: Naming) => (id === originId ? '' : `~${id.slice(0, 8)}`);

/** The id that all copies of a scan or release share. */
export const baseOf = (id: string): string => id.replace(/~[^~]*$/, '');

/** The id that a scan or release has in this trajectory; no id stays none. */
export const idIn = (naming: Naming, id: string): string => (id === '' ? id : baseOf(id) + suffixOf(naming));

const NAMED = /^(scanId|\w+ScanId|releaseId)$/;

/** The body of a record or step with the ids of this trajectory; what is no JSON stays as it is. */
export function bodyIn(naming: Naming, body: string): string {
  try {
    return JSON.stringify(
      JSON.parse(body, (key, value: unknown) =>
        NAMED.test(key) && typeof value === 'string' ? idIn(naming, value) : value,
      ),
    );
  } catch {
    return body;
  }
}
