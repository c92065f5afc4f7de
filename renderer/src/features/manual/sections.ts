import { marked, type Token, type Tokens } from 'marked';
import { searchKey } from '../../../../core/domain/search.ts';

/** A part of the handleiding: what stands below one heading, up to the next. */
export interface ManualSection {
  /** Of its page and its heading, as the links in the text name it: `README#de-praatplaat`. */
  readonly id: string;
  /** 1 for a page, 2 for a chapter, 3 for a part of one. */
  readonly depth: number;
  readonly title: string;
  readonly tokens: readonly Token[];
  /** All of its words, to search in. */
  readonly key: string;
}

/** The sections of a page in Markdown, in order. `page` is the name of its file without the extension. */
export function sectionsOf(page: string, markdown: string): ManualSection[] {
  const sections: { heading: Tokens.Heading; tokens: Token[] }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (isHeading(token) && token.depth <= 3) sections.push({ heading: token, tokens: [] });
    else sections.at(-1)?.tokens.push(token);
  }
  return sections.map(({ heading, tokens }) => ({
    id: `${page}#${anchorOf(heading.text)}`,
    depth: heading.depth,
    title: plain(heading.tokens),
    tokens,
    key: searchKey([plain(heading.tokens), ...tokens.map(({ raw }) => raw)].join(' ')),
  }));
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The words of tokens without their marks. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : ''))
    .join('');
}

/** As links to a heading are written: small letters, a hyphen for each space, no other marks. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** The section to which a link on a page leads; null for one that leads out of the handleiding. */
export function targetOf(page: string, href: string, sections: readonly ManualSection[]): ManualSection | null {
  const [file = '', anchor] = href.split('#');
  const name = file === '' ? page : /^([\w-]+)\.md$/.exec(file)?.[1];
  if (!name) return null;
  return sections.find(({ id }) => (anchor ? id === `${name}#${anchor}` : id.startsWith(`${name}#`))) ?? null;
}
