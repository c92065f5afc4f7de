/**
 * What the server for phones is measured beside: a server that takes JSON and puts it in SQLite with the same durability (WAL,
 * synchronous=FULL), answers when it is on disk, and does nothing else. Argument: the file of its database.
 */
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const db = new Database(process.argv[2] ?? '');
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE vote (nonce TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID');
const put = db.prepare('INSERT INTO vote VALUES (?, ?)');
put.run('first', '');
// better-sqlite3 goes back to NORMAL after the first write.
db.pragma('synchronous = FULL');
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    put.run(JSON.parse(body).nonce, body);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"received":true}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }));
});
