import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { nl } from '../../../locale/nl/index.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
}

/** What stands above a question. */
export function textsOf(question: ImportQuestion): Texts {
  const words = nl.scan.asks.kinds;
  switch (question.kind) {
    case 'group': {
      const { title, text, textColumn } = words.group;
      return { title, text: question.columns.length > 0 ? textColumn : text };
    }
    case 'order':
      return { title: words.order.title, text: words.order.text(question.columns.length) };
    case 'direction':
      return { title: words.direction.title, text: words.direction.text(question.columns.length) };
    case 'no-score':
      return { title: words['no-score'].title(question.text), text: words['no-score'].text(question.count) };
    case 'yes-no':
      return { title: words['yes-no'].title, text: words['yes-no'].text(question.columns.length) };
    case 'rows':
      return { title: words.rows.title(question.count), text: words.rows.text };
    default:
      return words[question.kind];
  }
}
