import { useSyncExternalStore } from 'react';
import { LiveConnection } from './connection.js';
import type { Live } from './live-store.js';

const connections = new Map<string, LiveConnection>();

function connectionOf(assembly: string): LiveConnection {
  let connection = connections.get(assembly);
  if (!connection) {
    connection = new LiveConnection(assembly);
    connections.set(assembly, connection);
  }
  return connection;
}

/** The sitting as it happens: the last snapshot, whether news still arrive, and since when not. */
export function useLive(assembly: string): Live {
  const connection = connectionOf(assembly);
  return useSyncExternalStore(connection.subscribe, connection.read);
}
