import { z } from 'zod';
import { methods } from '../../../core/contract/methods.ts';
import { DocumentRecord } from '../../../core/document/records.ts';
import { Command } from '../../../core/gestures/commands.ts';

/** A schema as JSON Schema says it, as far as it is looked at here. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A place in what is sent or kept, as `card.content(quote).releaseId`, and what it holds. */
export interface Field {
  readonly path: string;
  readonly schema: Schema;
}

const jsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Schema;

/** What a part of a union is called: the value of the field that tells it from the others. */
function nameOf({ properties = {} }: Schema): string {
  for (const field of ['kind', 'type', 'do', 'show', 'role', 'of']) {
    const name = properties[field]?.const;
    if (typeof name === 'string') return name;
  }
  return '';
}

function fieldsIn(schema: Schema, path: string): Field[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map((part) => {
    const name = nameOf(part);
    return [part, name && path ? `${path}(${name})` : path || name] as const;
  });
  const within = [
    ...Object.entries(schema.properties ?? {}).map(
      ([name, field]) => [field, path ? `${path}.${name}` : name] as const,
    ),
    ...(schema.items ? [[schema.items, path] as const] : []),
    ...(typeof schema.additionalProperties === 'object' ? [[schema.additionalProperties, path] as const] : []),
    ...parts,
  ];
  return [{ path, schema }, ...within.flatMap(([part, name]) => fieldsIn(part, name))];
}

/** All fields of the records, of the commands and of what a window can call. */
export function allFields(): Field[] {
  const calls = Object.entries(methods).filter(([name]) => name !== 'document.run');
  return [
    ...fieldsIn(jsonSchema(DocumentRecord), ''),
    ...fieldsIn(jsonSchema(Command), ''),
    ...calls.flatMap(([name, { input }]) => fieldsIn(jsonSchema(input), name)),
  ];
}

function span(least: number | undefined, most: number | undefined, what: string): string[] {
  const isBound = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (isBound(least) && isBound(most)) return [`${least} to ${most}${what}`];
  if (isBound(least)) return [`from ${least}${what}`];
  return isBound(most) ? [`up to ${most}${what}`] : [];
}

/** The limits that so many fields have that the page says them in a sentence. */
const GENERAL = ['up to 4000 characters', 'like ^(?!__proto__$)[A-Za-z0-9_-]{1,64}$'];

/** The limits that the page lists, each with the fields that have it. */
export function listedLimits(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, schema } of allFields()) {
    const limit = limitOf(schema);
    const isPrinciple = path.endsWith('.principle') && /^only [1-7]$/.test(limit);
    if (limit === '' || GENERAL.includes(limit) || isPrinciple) continue;
    found.set(limit, (found.get(limit) ?? new Set()).add(path));
  }
  return found;
}

/** The limits of a field in words; nothing when it has none. */
function limitOf(schema: Schema): string {
  return [
    ...span(schema.minimum, schema.maximum, ''),
    ...span(schema.minLength, schema.maxLength, ' characters'),
    ...span(schema.minItems, schema.maxItems, ' items'),
    ...(typeof schema.const === 'number' ? [`only ${schema.const}`] : []),
    ...(schema.pattern !== undefined && schema.format === undefined ? [`like ${schema.pattern}`] : []),
    ...(schema.default === undefined ? [] : [`${JSON.stringify(schema.default)} when it is not said`]),
  ].join(', ');
}

/** A field that can grow without end. */
export function isEndless({ type, maxLength, maxItems, pattern, format, const: only, enum: some }: Schema): boolean {
  if (type === 'string') return [maxLength, pattern, format, only, some].every((bound) => bound === undefined);
  return type === 'array' && maxItems === undefined;
}
