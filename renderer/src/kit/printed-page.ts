/** What stands around the styles of a printed page: nothing may be fetched, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const ADDRESS = /url\("?((?!data:)[^")]+)"?\)/g;

/**
 * What this window prints now (everything in the body with the class `on-paper`) as one HTML document that needs nothing
 * outside it: with its styles, fonts and pictures, under the title that the window has.
 */
export async function printedPage(): Promise<Uint8Array> {
  const page = document.implementation.createHTMLDocument(document.title);
  page.documentElement.lang = document.documentElement.lang;
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const style = page.createElement('style');
  style.textContent = await withData(allStyles());
  const letters = page.createElement('meta');
  letters.setAttribute('charset', 'utf-8');
  page.head.prepend(letters, policy);
  page.head.append(style);
  for (const paper of document.querySelectorAll('body > .on-paper')) page.body.append(page.importNode(paper, true));
  for (const picture of page.images) picture.src = await asData(picture.src);
  return new TextEncoder().encode(`<!doctype html>${page.documentElement.outerHTML}`);
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
