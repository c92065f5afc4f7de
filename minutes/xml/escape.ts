import { safeText } from '../../core/domain/text.ts';

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return safeText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
