import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers themselves call: updates, safe browsing, captive portal. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|mozilla\.net|firefox|mozgcp|mozaws)\.(?:com|org|net)(?::\d+)?$/;

/** A proxy that lets nothing out and remembers who wanted to go where. */
export async function watchProxy() {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://proxy').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    /**
     * Hosts asked for that are neither the browser's own business nor those of the pages that the test itself opens: for these a
     * browser opens the connection before the test's route answers. What is asked of them is counted by the route.
     */
    strangers: (opened: readonly string[]) =>
      asked.filter((host) => !BROWSERS_OWN.test(host) && !opened.includes(host.replace(/:\d+$/, ''))),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
