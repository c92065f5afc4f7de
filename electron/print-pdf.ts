import type { BrowserWindow } from 'electron';

/** What the window would print, as a PDF with tags for screen readers. */
export async function printPdf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}
