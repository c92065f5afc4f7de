/** What Vite adds to the sources that do not load vite/client: `import.meta.glob`, and texts from resources/ as `?raw`. */
/// <reference types="vite/types/importMeta.d.ts" />
declare module '*?raw' {
  const text: string;
  export default text;
}
