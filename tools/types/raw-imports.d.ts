/** Vite's `?raw` imports (texts from resources/) for the programs that do not load vite/client. */
declare module '*?raw' {
  const text: string;
  export default text;
}
