import { OMMEN } from './api-example';
import { ADMINISTRATOR, type Api } from './start-api';

const WRONG = {
  ...{ oin: '00000001002564346000', kvk: '1234567', btwNummer: 'NL12B1', iban: 'NL13TEST0123456798' },
  postcode: '0000 AA',
};

/** A party with wrong check digits and forms is refused, new or changed, and what was recorded stays. */
export async function meetPartyRefusals({ client }: Api): Promise<void> {
  const { code: _, naam, ...details } = { ...OMMEN, ...WRONG };
  const answers = [
    await client.send(ADMINISTRATOR, 'post', '/v1/partijen', { body: { ...details, naam, code: 'elders' } }),
    await client.send(ADMINISTRATOR, 'put', '/v1/partijen/ommen', { body: { ...details, naam } }),
    // Whatever else is wrong.
    await client.send(ADMINISTRATOR, 'put', '/v1/partijen/ommen', { body: details }),
  ];
  for (const [at, { status, body }] of answers.entries()) {
    expect(status).toBe(400);
    expect(body.errors.map(({ path, code }: Record<string, string>) => `${path} ${code}`).sort()).toEqual([
      'btwNummer not-a-vat-id',
      'iban not-an-iban',
      'kvk not-a-kvk-number',
      ...(at === 2 ? ['naam missing-field'] : []),
      'oin not-an-oin',
      'postcode not-a-postal-code',
    ]);
  }
  const abroad = {
    ...details,
    naam,
    landcode: 'BE',
    oin: OMMEN.oin,
    kvk: OMMEN.kvk,
    iban: 'BE68539007547034',
  };
  const recorded = await client.send(ADMINISTRATOR, 'put', '/v1/partijen/ommen', { body: abroad });
  expect(recorded.status).toBe(200);
  const { code: __, ...own } = OMMEN;
  await client.send(ADMINISTRATOR, 'put', '/v1/partijen/ommen', { body: own });
  expect((await client.get(ADMINISTRATOR, '/v1/partijen/ommen')).body).toEqual(OMMEN);
}
