import type { BrowserContext, Page } from '@playwright/test';

/** What the pages did that they should not. */
export interface Seen {
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** Notes every request and socket to another host, every console error and every uncaught error of all pages. */
export function watchPages(context: BrowserContext, ownHosts: ReadonlySet<string>): Seen {
  const seen: Seen = { foreignRequests: [], errors: [] };
  const noteRequest = (url: string) => {
    const { protocol, host } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && !ownHosts.has(host)) seen.foreignRequests.push(url);
  };
  const watchPage = (page: Page) => page.on('websocket', (socket) => noteRequest(socket.url()));
  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  context.on('request', (request) => noteRequest(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  return seen;
}
