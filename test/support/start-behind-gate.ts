import { openGate, type PostgresGate } from './postgres-gate';
import { startApi, type Api } from './start-api';

/** The whole application at a moment, which reaches its database through a gate. */
export async function startBehindGate(start: string): Promise<{ api: Api; gate: PostgresGate }> {
  let gate: PostgresGate | undefined;
  const api = await startApi(start, {}, async (appUrl) => {
    const url = new URL(appUrl);
    gate = await openGate(Number(url.port));
    url.port = gate.port.toString();
    return url.toString();
  });
  if (gate === undefined) throw new Error('The application asked for no database');
  return { api, gate };
}
