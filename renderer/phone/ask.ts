/** What came of a request: an answer, a refusal by its status, or nothing because there is no connection. */
export type Answer<T> = { kind: 'answer'; value: T } | { kind: 'refused'; status: number } | { kind: 'lost' };

const LIMIT_MS = 8000;

/** Asks the laptop something. Never rejects. */
export async function ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const response = await fetch(path, {
      method,
      signal: stop.signal,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    if (!response.ok) return { kind: 'refused', status: response.status };
    return { kind: 'answer', value: (await response.json()) as T };
  } catch {
    return { kind: 'lost' };
  } finally {
    clearTimeout(timer);
  }
}
