import { isElement, parseXml } from './tree.ts';

/** A relationship of a part (ECMA-376 part 2): the last word of its type, and where it leads. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand; those of the package for the empty name. */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The relationships of a part; internal targets are names of parts. Throws XmlProblem for what cannot be read. */
export function readRelationships(bytes: Uint8Array | undefined, part: string): Relationship[] {
  if (!bytes) return [];
  return parseXml(bytes)
    .children.filter(isElement)
    .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : resolved(part, Target),
        external,
      };
    });
}

/** The name of the part that a target means; one that climbs out of the package means nothing (an empty name). */
function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return '';
  }
  try {
    return decodeURI(steps.join('/'));
  } catch {
    return '';
  }
}
