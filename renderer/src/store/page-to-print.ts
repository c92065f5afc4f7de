import type { ApiClient } from '../../../core/contract/client.ts';
import { printedPage } from '../kit/printed-page.ts';

/**
 * What this window prints, uploaded for a shell that makes the PDF beside it; null where the shell prints the window itself,
 * and when the page cannot be made.
 */
export async function pageToPrint(api: ApiClient): Promise<string | null> {
  if (api.printsWindow) return null;
  try {
    return await api.upload('page.html', await printedPage());
  } catch {
    return null;
  }
}
