import type { Token, Tokens } from 'marked';
import { createContext, Fragment, type ReactNode, use } from 'react';
import { pictureOf } from './manual.ts';

/** Opens what a link in the text leads to; null when it leads out of the handleiding. */
export const FollowLink = createContext<(href: string) => (() => void) | null>(() => null);

/** A text of the handleiding: paragraphs, lists, tables and pictures. Nothing in it is read as HTML. */
export function ManualText({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map((token, i) => <Block key={keyOf(token, i)} token={token as Tokens.Generic} />);
}

function Block({ token }: { readonly token: Tokens.Generic }): ReactNode {
  switch (token.type) {
    case 'heading':
      return (
        <h4>
          <Inline tokens={token.tokens} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Inline tokens={token.tokens} />
        </p>
      );
    case 'list':
      return <List list={token as Tokens.List} />;
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'blockquote':
      return (
        <blockquote>
          <ManualText tokens={token.tokens ?? []} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'text':
      return <Inline tokens={token.tokens ?? [token]} />;
    default:
      return null;
  }
}

function List({ list: { ordered, start, items } }: { readonly list: Tokens.List }) {
  const rows = items.map((item, i) => (
    <li key={keyOf(item, i)}>
      <ManualText tokens={item.tokens} />
    </li>
  ));
  return ordered ? <ol start={start === '' ? 1 : start}>{rows}</ol> : <ul>{rows}</ul>;
}

function Table({ table: { header, rows } }: { readonly table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell.text} scope="col">
              <Inline tokens={cell.tokens} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ text }) => text).join(' ')}>
            {row.map((cell, column) => (
              <td key={header[column]?.text}>
                <Inline tokens={cell.tokens} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inline({ tokens = [] }: { readonly tokens?: readonly Token[] | undefined }) {
  return tokens.map((token, i) => <Piece key={keyOf(token, i)} token={token as Tokens.Generic} />);
}

function Piece({ token }: { readonly token: Tokens.Generic }): ReactNode {
  const follow = use(FollowLink);
  const inner = token.tokens ? <Inline tokens={token.tokens} /> : token.text;
  switch (token.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'image':
      return <img src={pictureOf(token.href)} alt={token.text} loading="lazy" />;
    case 'link': {
      const open = follow(token.href);
      return open ? (
        <button type="button" className="manual__link" onClick={open}>
          {inner}
        </button>
      ) : (
        inner
      );
    }
    default:
      return <Fragment>{inner}</Fragment>;
  }
}

const keyOf = (token: { readonly raw: string }, i: number) => `${i} ${token.raw.slice(0, 24)}`;
