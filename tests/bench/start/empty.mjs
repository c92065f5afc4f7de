/** Serves a page with nothing on it, and says where. */
import { createServer } from 'node:http';

const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="nl"><title>Leeg</title><p>Leeg</p></html>');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
