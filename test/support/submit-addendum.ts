import type { Answer, ApiClient } from './api-client';

/** Submits the version of an addendum that is there now, as someone does who has just looked at it. */
export async function submitAddendum(client: ApiClient, account: string, path: string): Promise<Answer> {
  const { headers } = await client.get(account, path);
  return client.post(account, `${path}/indieningen`, { ifMatch: headers['etag'] ?? '"none"' });
}
