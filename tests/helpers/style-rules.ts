import { type AtRule, type ChildNode, parse, type Rule } from 'postcss';

/** The files of the renderer that the rules of docs/styles.md are about, by their path under `renderer/src`. */
export type Sources = Readonly<Record<string, string>>;

/** The one list of style sheets, in their layers. */
export const LIST = 'app/styles.css';
const ORDER = ['base', 'kit', 'drawings', 'features', 'app'];
const DRAWINGS = ['charts', 'plate'];

/** What breaks a rule, one sentence each; empty when all is well. */
export function brokenRules(styles: Sources, code: Sources): string[] {
  const sheets = Object.fromEntries(Object.entries(styles).filter(([path]) => path !== LIST));
  return [
    ...outOfLayer(styles[LIST] ?? '', Object.keys(sheets)),
    ...importedElsewhere(code),
    ...outOfRoom(sheets),
    ...borrowed(sheets, code),
    ...rawValues(sheets),
    ...deadClasses(sheets, code),
    ...looseScrollers(sheets),
  ];
}

/** The folder that owns a file: a feature, or a part of the program that all features share. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'features' ? second : top;
}

function layerOf(path: string): string {
  const [top = ''] = path.split('/');
  if (path.startsWith('kit/')) return path.startsWith('kit/ui/') ? 'kit' : 'base';
  return DRAWINGS.includes(top) ? 'drawings' : top;
}

function outOfLayer(list: string, paths: readonly string[]): string[] {
  const [order, ...imports] = parse(list).nodes.filter((node): node is AtRule => node.type === 'atrule');
  const expected = `@layer ${ORDER.join(', ')}`;
  const broken = `@${order?.name} ${order?.params}` === expected ? [] : [`${LIST} does not begin with "${expected}"`];
  const listed = new Map<string, string>();
  for (const { params } of imports) {
    const [, file = '', layer = ''] = /^["'](.+?)["'] layer\((\w+)\)$/.exec(params) ?? [];
    const path = file.startsWith('../') ? file.slice('../'.length) : `app/${file.replace('./', '')}`;
    if (listed.has(path)) broken.push(`${path} stands in ${LIST} twice`);
    listed.set(path, layer);
  }
  for (const path of paths) {
    if (listed.get(path) !== layerOf(path)) broken.push(`${path} does not stand in ${LIST} in layer ${layerOf(path)}`);
  }
  return broken;
}

function importedElsewhere(code: Sources): string[] {
  return Object.entries(code).flatMap(([path, text]) =>
    [...text.matchAll(/import '(\.[^']*\.css)'/g)]
      .filter(([, file = '']) => !LIST.endsWith(file.slice(1)))
      .map(([, file]) => `${path} imports ${file}, which belongs in ${LIST}`),
  );
}

/** A name that is no ordinary word. */
const COMPOUND = /[-_]/;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
const STRING = /"[^"]*"|'[^']*'/g;

/** `desk` for `desk__bar` and for `desk--busy`. */
const blockOf = (name: string) => name.split(/__|--/)[0] ?? name;

function classesIn(selector: string): string[] {
  return [...selector.replace(STRING, '').matchAll(CLASS)].map(([, name]) => name ?? '');
}

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  parse(css).walkRules((rule) => {
    if (!isKeyframe(rule)) rules.push(rule);
  });
  return rules;
}

function isKeyframe({ parent }: ChildNode): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';
}

/** A block has one room; only the base speaks of elements that have no class. */
function outOfRoom(sheets: Sources): string[] {
  const owners = new Map<string, string>();
  const broken: string[] = [];
  const claim = (path: string, selector: string) => {
    for (const name of classesIn(selector)) {
      const block = blockOf(name);
      const owner = owners.get(block) ?? roomOf(path);
      owners.set(block, owner);
      if (owner !== roomOf(path)) broken.push(`${path}: "${selector}" styles .${block}, which belongs to ${owner}`);
    }
  };
  for (const path of Object.keys(sheets).sort(sharedFirst)) {
    for (const { selectors } of rulesOf(sheets[path] ?? '')) {
      for (const selector of selectors) {
        claim(path, selector);
        if (layerOf(path) !== 'base' && !/^(:is\()?([a-z]+)?\./.test(selector)) {
          broken.push(`${path}: "${selector}" does not begin with a class of its own`);
        }
      }
    }
    if (layerOf(path) !== 'base') broken.push(...wholePage(path, sheets[path] ?? ''));
  }
  return broken;
}

/** A feature wears what is shared and what is its own, never what is another feature's. */
function borrowed(sheets: Sources, code: Sources): string[] {
  const owners = new Map<string, string>();
  for (const path of Object.keys(sheets).sort(sharedFirst)) {
    const names = rulesOf(sheets[path] ?? '').flatMap(({ selectors }) => selectors.flatMap(classesIn));
    for (const block of names.map(blockOf)) if (!owners.has(block)) owners.set(block, path);
  }
  const isBorrowed = (path: string, name: string) => {
    const owner = owners.get(blockOf(name)) ?? path;
    return COMPOUND.test(name) && layerOf(owner) === 'features' && roomOf(owner) !== roomOf(path);
  };
  return Object.entries(code).flatMap(([path, text]) =>
    givenIn(text)
      .filter((name) => layerOf(path) === 'features' && isBorrowed(path, name))
      .map((name) => `${path}: .${name} belongs to ${roomOf(owners.get(blockOf(name)) ?? '')}`),
  );
}

/** What is shared owns its blocks, whoever else styles them. */
function sharedFirst(a: string, b: string): number {
  return ORDER.indexOf(layerOf(a)) - ORDER.indexOf(layerOf(b)) || a.localeCompare(b);
}

/** An `@page` without a name is the paper of everybody. */
function wholePage(path: string, css: string): string[] {
  const broken: string[] = [];
  parse(css).walkAtRules('page', ({ params }) => {
    if (params === '') broken.push(`${path}: "@page" has no name`);
  });
  return broken;
}

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const COLOUR_NAMES = new Set(
  'black silver gray grey white maroon red purple fuchsia magenta green lime olive yellow navy blue teal aqua cyan orange pink brown gold beige ivory tomato crimson coral salmon khaki indigo violet plum orchid turquoise tan wheat linen snow azure lavender chocolate sienna peru canvas canvastext'.split(
    ' ',
  ),
);
const PROPERTIES_WITH_COLOUR = /color|background|border|outline|shadow|fill|stroke|decoration|^--/;
const FIXED_SIZE = /(?<![\w.-])\d*\.?\d+(?:px|pt|rem|mm)\b/;

/** Colours, type sizes and corners come from the tokens; what follows its frame (em, cqh, vh) is no fixed size. */
function rawValues(sheets: Sources): string[] {
  const broken: string[] = [];
  for (const [path, css] of Object.entries(sheets)) {
    if (path === 'kit/tokens.css') continue;
    parse(css).walkDecls(({ prop, value }) => {
      if (hasColour(prop, value)) broken.push(`${path}: "${prop}: ${value}" has a colour that is no token`);
      if (/^(?:font-size|font|border-radius|border-.*-radius|--.*-size)$/.test(prop) && FIXED_SIZE.test(value)) {
        broken.push(`${path}: "${prop}: ${value}" has a size that is no token`);
      }
    });
  }
  return broken;
}

function hasColour(prop: string, value: string): boolean {
  const words = value.replace(STRING, '').replace(/--[\w-]+/g, '');
  if (COLOUR.test(words)) return true;
  return PROPERTIES_WITH_COLOUR.test(prop) && words.split(/[\s,()/]+/).some((word) => COLOUR_NAMES.has(word));
}

/** What scrolls holds what is laid out in it, also what only screen readers see; otherwise the window grows instead. */
function looseScrollers(sheets: Sources): string[] {
  return Object.entries(sheets).flatMap(([path, css]) =>
    rulesOf(css).flatMap(({ selector, nodes }) => {
      const values = new Map(nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])));
      const scrolls = ['overflow', 'overflow-y'].some((prop) => /auto|scroll/.test(values.get(prop) ?? ''));
      return scrolls && !values.has('position') ? [`${path}: "${selector}" scrolls and has no position`] : [];
    }),
  );
}

/** Every class that is styled is given to some element. */
function deadClasses(sheets: Sources, code: Sources): string[] {
  const used = usedIn(code);
  return Object.entries(sheets).flatMap(([path, css]) => {
    const names = new Set(rulesOf(css).flatMap(({ selectors }) => selectors.flatMap(classesIn)));
    return [...names].filter((name) => !isUsed(name, used)).map((name) => `${path}: nothing has the class .${name}`);
  });
}

interface Used {
  /** Words in strings. */
  readonly words: ReadonlySet<string>;
  /** What stands before a hole in a template: `desk__new--` of `desk__new--${perspective}`. */
  readonly beginnings: ReadonlySet<string>;
  /** What stands in a `className`, for names that are ordinary words too. */
  readonly given: ReadonlySet<string>;
}

const WORD = /[\w-]+/g;
const LITERAL = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;
const CLASS_NAME = /class(?:Name)?[=:]\s*(?:"[^"]*"|'[^']*'|`[^`]*`|\{(?:[^{}]|\{[^{}]*\})*\})|const classes = .*/g;

/** The code without its comments and imports. */
const alive = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');

/** The words in each `className`. */
function givenIn(text: string): string[] {
  const literals = (alive(text).match(CLASS_NAME) ?? []).flatMap((expression) => expression.match(LITERAL) ?? []);
  return literals.flatMap((literal) => literal.match(WORD) ?? []);
}

function usedIn(code: Sources): Used {
  const literals = Object.values(code).flatMap((text) => alive(text).match(LITERAL) ?? []);
  return {
    words: new Set(literals.flatMap((literal) => literal.match(WORD) ?? [])),
    beginnings: new Set(literals.flatMap((literal) => literal.match(/[\w-]+(?=\$\{)/g) ?? [])),
    given: new Set(Object.values(code).flatMap(givenIn)),
  };
}

function isUsed(name: string, used: Used): boolean {
  const { words, beginnings, given } = used;
  if (COMPOUND.test(name) ? words.has(name) : given.has(name)) return true;
  return [...beginnings].some((beginning) => {
    if (!name.startsWith(beginning) || !COMPOUND.test(beginning)) return false;
    const rest = name.slice(beginning.length);
    return words.has(rest) || /^\d+$/.test(rest) || isUsed(rest, used);
  });
}
