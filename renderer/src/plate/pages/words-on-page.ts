import type { Document } from '../../../../core/document/document.ts';
import type { DocumentRecord } from '../../../../core/document/records.ts';
import type { Paragraph } from '../../../../core/room-pages/sheet.ts';
import { nl } from '../../locale/nl/index.ts';
import { countsBehind, evidenceWords } from '../evidence.ts';

interface Words {
  readonly text: string;
  /** Whether it says that something is not filled in yet. */
  readonly isOpen: boolean;
}

const { room, card } = nl.praatplaat;

/** What a paragraph says, with the word that stands before it. */
export function wordsOf(paragraph: Paragraph, record: DocumentRecord | undefined, document: Document): Words {
  const { field, text, continued } = paragraph;
  const open = (words: string): Words => ({ text: words, isOpen: true });
  const said = (words: string): Words => ({ text: words, isOpen: false });
  if (continued) return said(text);
  switch (field) {
    case 'from':
      return said(card.from(text));
    case 'to':
      return said(card.to(text));
    case 'forWhom':
      return said(card.forWhom(text));
    case 'why':
      return said(room.why(text));
    case 'who':
      return text.trim() === '' ? open(room.noWho) : said(text);
    case 'when':
      return text === '' ? open(room.noWhen) : said(room.until(text));
    case 'readWho':
      return text.trim() === '' ? open(room.who(room.noWho.toLowerCase())) : said(room.who(text));
    case 'readWhen':
      return text === '' ? open(room.noWhen) : said(room.when(text));
    case 'firstStep':
      return text.trim() === '' ? open(card.noFirstStep) : said(room.firstStep(text));
    case 'indicator':
      return said(room.indicator(text));
    case 'behind':
      if (record?.kind !== 'improvementTask') return said('');
      return said(evidenceWords({ vote: text || null, ...countsBehind(record, document) }).join(' · '));
    default:
      return said(text);
  }
}
