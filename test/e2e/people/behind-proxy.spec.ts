import { startTwoProviders, type TwoProviders } from '../../support/provider-mapping';
import { startApp } from '../../support/start-app';

const PUBLIC_URL = 'https://slotsom.example';

describe('the limit on signing in, behind a proxy', () => {
  let providers: TwoProviders;

  beforeAll(async () => {
    providers = await startTwoProviders(PUBLIC_URL);
  });

  afterAll(() => providers.close());

  it.each([
    ['counts each visitor when the proxy is named', { TRUSTED_PROXIES: '127.0.0.1' }, 303],
    ['believes no address that a visitor gives', {}, 429],
  ])('%s', async (_, proxies, statusOfOther) => {
    const settings = { PUBLIC_URL, SIGN_IN_MAPPING: providers.mapping, ...proxies };
    const app = await startApp('2026-02-02T08:00:00Z', { settings });
    const begin = async (address: string): Promise<number> => {
      const headers = { 'X-Forwarded-For': address };
      return (await fetch(`${app.url}/aanmelden/ommen`, { headers, redirect: 'manual' })).status;
    };
    try {
      for (let count = 1; count <= 50; count += 1) expect(await begin('192.0.2.1')).toBe(303);
      expect(await begin('192.0.2.1')).toBe(429);
      expect(await begin('192.0.2.2')).toBe(statusOfOther);
    } finally {
      await app.close();
    }
  });
});
