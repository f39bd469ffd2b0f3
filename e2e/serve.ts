import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { folder } from './folder.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const base = '/some/where/';

export interface Host {
  /** Address of the site, at a sub-path, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** The plainest static host: files under a sub-path; for all that is missing, at any depth, 404.html. */
export async function serve(): Promise<Host> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const file = path.startsWith(base) ? normalize(path.slice(base.length)) || 'index.html' : '';
    const bytes =
      file && !file.startsWith('..') ? await readFile(join(folder, file)).catch(() => null) : null;
    const type = bytes ? (types[extname(file)] ?? 'application/octet-stream') : types['.html'];
    response.writeHead(bytes ? 200 : 404, { 'content-type': type });
    response.end(bytes ?? (await readFile(join(folder, '404.html'))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
