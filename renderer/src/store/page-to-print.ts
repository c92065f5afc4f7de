import type { ApiClient } from '../../../core/contract/client.ts';
import { printedPage } from '../kit/printed-page.ts';

/**
 * What this window prints, uploaded for a shell that makes the PDF beside it; null when it cannot be made. The desktop shell
 * prints the window itself, so it is no problem of the person.
 */
export async function pageToPrint(api: ApiClient): Promise<string | null> {
  try {
    return await api.upload('page.html', await printedPage());
  } catch {
    return null;
  }
}
