import type { Api } from '../../support/start-api';
import { Life } from './life';
import type { Lives } from './questions';
import { OF_CLIENT, OF_CONTRACTOR, OWN } from './towns';
import { keepVisitors } from './visitors';

const LAST_DAY = '2026-03-20T09:00:00Z';

/** Three agreements, each of towns of which one is party to another as well. */
export async function liveThrough(api: Api): Promise<Lives> {
  const own = new Life(api, OWN);
  const ofClient = new Life(api, OF_CLIENT);
  const ofContractor = new Life(api, OF_CONTRACTOR);
  for (const life of [own, ofClient, ofContractor]) await life.begin();
  api.clock.stepTo(LAST_DAY);
  await keepVisitors(api);
  const lived = await own.goOn();
  await own.releaseBurials();
  return {
    own: lived,
    ofClient: await ofClient.goOn(),
    ofContractor: await ofContractor.goOn(),
  };
}
