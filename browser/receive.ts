import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from '../core/contract/errors.ts';
import { UPLOAD_MAX, type Uploads } from '../services/uploads/uploads.ts';

/** Receives one file in the body of a POST and answers with a Reply that holds its upload id. */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  uploads: Uploads,
): Promise<void> {
  const reply = await readReply(request, name, uploads);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(reply));
}

async function readReply(request: IncomingMessage, name: string, uploads: Uploads): Promise<Reply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    // Too much is read to the end but not kept: a browser reads no answer while it is still sending.
    if (size <= UPLOAD_MAX) chunks.push(chunk as Buffer);
  }
  if (size > UPLOAD_MAX) return { ok: false, code: 'file-too-large' };
  return { ok: true, value: { uploadId: uploads.add(name, new Uint8Array(Buffer.concat(chunks))) } };
}
