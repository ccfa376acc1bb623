import { createServer } from 'node:http';

export type Reply = string | { body: string; headers?: Record<string, string>; status?: number };
export type Routes = Record<string, Reply> | ((path: string) => Reply | undefined);

/** The browsers are launched so that they resolve this host to this machine. */
export const INSECURE_HOST = 'caveat.test';

export interface Server {
  /** http://localhost:port */
  readonly origin: string;
  /** http://127.0.0.1:port: the same server as another site. */
  readonly otherOrigin: string;
  /** http://caveat.test:port: the same server under a name that browsers do not count as secure. */
  readonly insecureOrigin: string;
  close(): Promise<void>;
}

/** Serves a test's pages on a free port. A function of routes gets the path without the query. */
export async function serve(routes: Routes): Promise<Server> {
  const find = typeof routes === 'function' ? routes : (path: string) => routes[path];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Browsers request it on their own, and a 404 would show up in the page's console.
    const reply = find(path) ?? (path === '/favicon.ico' ? { body: '', status: 204 } : undefined);
    const { body, headers = {}, status = 200 } = typeof reply === 'object' ? reply : { body: reply };
    response.writeHead(body === undefined ? 404 : status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body ?? 'Not found');
  });
  // Without a host, Node listens on IPv6 and IPv4, so all names below work, whatever localhost resolves to.
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    otherOrigin: `http://127.0.0.1:${address.port}`,
    insecureOrigin: `http://${INSECURE_HOST}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
