import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

function listenAt(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ports tried before the system is asked for any free one. */
const ATTEMPTS = 20;

/** Makes the server listen at the port, or at the next one free. Returns the port. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + ATTEMPTS; candidate += 1) {
    try {
      return await listenAt(server, candidate, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return listenAt(server, 0, host);
}
