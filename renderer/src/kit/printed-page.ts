/** What stands around the styles of a printed page: nothing may be fetched, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const ADDRESS = /url\("?((?!data:)[^")]+)"?\)/g;

/**
 * What this window prints now (everything in the body with the class `on-paper`) as one HTML document that needs nothing
 * outside it: with its styles, fonts and pictures, under the title that the window has.
 */
export async function printedPage(): Promise<Uint8Array> {
  const papers = await Promise.all([...document.querySelectorAll('body > .on-paper')].map(wholePaper));
  const { lang } = document.documentElement;
  // As text: a document made here would have to obey the policy of this page, which allows no styles in it.
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>${escaped(document.title)}</title><style>${await withData(allStyles())}</style></head>
    <body>${papers.join('')}</body></html>`;
  return new TextEncoder().encode(page);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What lies on one paper, with its pictures in it. */
async function wholePaper(paper: Element): Promise<string> {
  let html = paper.outerHTML;
  for (const { src } of paper.querySelectorAll('img')) {
    if (src.startsWith('blob:')) html = html.replaceAll(src, await asData(src));
  }
  return html;
}

function allStyles(): string {
  return [...document.styleSheets, ...document.adoptedStyleSheets]
    .flatMap(({ cssRules, href }) => [...cssRules].map((rule) => absolute(rule.cssText, href ?? document.baseURI)))
    .join('\n');
}

const absolute = (css: string, base: string) =>
  css.replace(ADDRESS, (_, address: string) => `url("${new URL(address, base).href}")`);

/** The same styles with what they fetch inside them. */
async function withData(css: string): Promise<string> {
  const found = new Map<string, string>();
  for (const [, address = ''] of css.matchAll(ADDRESS)) {
    if (!found.has(address)) found.set(address, await asData(address));
  }
  return css.replace(ADDRESS, (_, address: string) => `url("${found.get(address)}")`);
}

async function asData(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(blob);
  });
}
