import { newKey } from '../../services/sealed-files/seal-key.ts';
import type { Shell } from '../../services/shell.ts';

/** A shell that keeps what was delivered. */
export function keepingShell() {
  const delivered: { fileName: string; data: Uint8Array }[] = [];
  const shell: Shell = {
    deliver: async (fileName, data) => {
      delivered.push({ fileName, data });
      return { kind: 'saved', path: fileName };
    },
    printPdf: async () => null,
    openProjector: async () => ({ url: null }),
    openDoor: async (_room, { ip }) => ({ url: `http://${ip}:4173/`, close: async () => undefined }),
  };
  return { shell, delivered };
}

/** A key that costs little: guessing is not what these tests are about. */
export const quickKey = (phrase: string) => newKey(phrase, 2 ** 10);
