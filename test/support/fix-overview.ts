import type { Answer } from './api-client';
import type { Api } from './start-api';

/** Says of every part beyond the threshold what its difference comes from, as someone; answers the fingerprint then. */
export async function clarifyAll(
  { client }: Pick<Api, 'client'>,
  account: string,
  overview: string,
): Promise<string> {
  const { body } = await client.get(account, overview);
  for (const { onderdeel, toelichtingNodig } of body.onderdelen as Asked[]) {
    if (toelichtingNodig.length === 0) continue;
    const said = { onderdeel, tekst: `Waarom ${onderdeel} afwijkt` };
    await client.made(account, `${overview}/toelichtingen`, { body: said });
  }
  return (await client.get(account, overview)).headers['etag'] ?? '';
}

interface Asked {
  readonly onderdeel: string;
  readonly toelichtingNodig: readonly string[];
}

/** Clarifies what asks for it and fixes the overview, as a controller. */
export async function fixOverview(
  api: Pick<Api, 'client'>,
  account: string,
  overview: string,
): Promise<Answer> {
  const ifMatch = await clarifyAll(api, account, overview);
  return api.client.made(account, `${overview}/vaststellingen`, { ifMatch });
}
