/** Small changes of a source that its tests should notice. */
import { parseSync } from 'vite';

/**
 * @typedef {{ start: number, end: number, line: number, from: string, to: string, body: Body | null }} Mutation
 * @typedef {{ start: number, end: number, isBlock: boolean }} Body of the function in which it is, if it is in one
 * @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node
 */

/** @type {Readonly<Record<string, string>>} */
const OPERATORS = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '&&': '||', '||': '&&' },
  ...{ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=', '++': '--', '--': '++' },
};
/** @type {Readonly<Record<string, string>>} */
const METHODS = {
  ...{ some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor' },
  ...{ startsWith: 'endsWith', endsWith: 'startsWith' },
};
/** Nodes of TypeScript around an expression that is there when the program runs. */
const AROUND = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** @param {Node} node */
const isText = (node) => node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** @typedef {{ start: number, end: number, to: string }} Change */

/** The first time this operator stands between two places. @param {string} source @param {Node} node @returns {Change[]} */
function otherOperator(source, node) {
  const { operator, left, right } = node;
  const to = OPERATORS[String(operator)];
  const start = source.indexOf(String(operator), isNode(left) ? left.end : node.start);
  if (to === undefined || [left, right].some((side) => isNode(side) && isText(side))) return [];
  return [{ start, end: start + String(operator).length, to }];
}

/** @param {Node} node @returns {Change[]} */
function otherLiteral({ start, end, value }) {
  if (typeof value === 'boolean') return [{ start, end, to: String(!value) }];
  if (typeof value !== 'number') return [];
  const numbers = value > 0 ? [value + 1, value - 1] : [value + 1];
  return numbers.map((number) => ({ start, end, to: String(number) }));
}

/** @param {string} source @param {Node} node @returns {Change[]} */
function otherMethod(source, { callee }) {
  if (!isNode(callee) || !isNode(callee.property)) return [];
  const { start, end } = callee.property;
  const to = METHODS[source.slice(start, end)];
  return to === undefined ? [] : [{ start, end, to }];
}

/** @param {string} source @param {Node} node @returns {Change[]} */
function changesOf(source, node) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return otherOperator(source, node);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ start: node.start, end: node.start + 1, to: '' }] : [];
    case 'Literal':
      return otherLiteral(node);
    case 'IfStatement':
      return isNode(node.test) ? [{ start: node.test.start, end: node.test.end, to: 'false' }] : [];
    case 'CallExpression':
      return otherMethod(source, node);
    default:
      return [];
  }
}

/** @param {Node} node @param {Body | null} outside @returns {Body | null} */
function bodyWithin({ type, body }, outside) {
  if (!/Function/.test(type) || !isNode(body)) return outside;
  return { start: body.start, end: body.end, isBlock: body.type === 'BlockStatement' };
}

/**
 * The nodes that do something when the program runs, each with the body of the function in which it is.
 * @param {unknown} value
 * @param {Body | null} body
 * @returns {{ node: Node, body: Body | null }[]}
 */
function nodesIn(value, body = null) {
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, body));
  if (!isNode(value)) return [];
  if (AROUND.has(value.type)) return nodesIn(value.expression, body);
  if (value.type.startsWith('TS') || value.type === 'ImportDeclaration') return [];
  const within = bodyWithin(value, body);
  return [{ node: value, body }, ...Object.values(value).flatMap((one) => nodesIn(one, within))];
}

/**
 * All mutations of a source: other operators, numbers one more or less, conditions that never hold, other quantifiers.
 * Types, texts and imports are left alone.
 * @param {string} source
 * @returns {Mutation[]}
 */
export function mutationsIn(source) {
  const { program, errors } = parseSync('source.ts', source);
  if (errors.length > 0) throw new Error(String(errors[0]?.message));
  return nodesIn(program)
    .flatMap(({ node, body }) => changesOf(source, node).map((change) => ({ ...change, body })))
    .map(({ start, end, to, body }) => {
      const line = source.slice(0, start).split('\n').length;
      return { start, end, line, from: source.slice(start, end), to, body };
    });
}

/** @param {string} source @param {Mutation} mutation */
export function mutated(source, { start, end, to }) {
  return source.slice(0, start) + to + source.slice(end);
}

/**
 * The source that calls `globalThis.passed` with the number of a mutation each time the function runs in which it is; one
 * outside all functions is passed when the file is loaded.
 * @param {string} source
 * @param {readonly { number: number, mutation: Mutation }[]} all
 */
export function marked(source, all) {
  const inserts = all.flatMap(({ number, mutation: { body } }) => {
    const call = `globalThis.passed?.(${number})`;
    if (!body) return [{ at: source.length, text: `\n;${call};` }];
    if (body.isBlock) return [{ at: body.start + 1, text: `${call};` }];
    return [
      { at: body.start, text: `(${call}, ` },
      { at: body.end, text: ')' },
    ];
  });
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: insert }) => text.slice(0, at) + insert + text.slice(at), source);
}
