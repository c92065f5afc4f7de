import { useLayoutEffect } from 'react';

/** What stands at the foot of each printed page: a text at the left, and the number of the page and how many there are. */
interface PageFoot {
  /** The name of the page, as its styles say it. */
  readonly page: string;
  readonly left: string;
  readonly before: string;
  readonly between: string;
}

/** As long as it is shown, the window has the name of the file that is printed, and its pages have a foot. */
export function usePrintName(fileName: string, { page, left, before, between }: PageFoot): void {
  useLayoutEffect(() => {
    const title = document.title;
    const foot = new CSSStyleSheet();
    foot.replaceSync(
      `@page ${page} {
        @bottom-left { content: ${quoted(left)}; }
        @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages); }
      }`,
    );
    document.title = fileName;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
    return () => {
      document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== foot);
    };
  }, [fileName, page, left, before, between]);
}

/** A text between quotes as a style has it. Source: CSS Syntax, strings and escapes. */
function quoted(text: string): string {
  const escaped = text.replace(/["\\<]|\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
