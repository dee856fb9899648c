import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './api-client';
import { ADMINISTRATOR, OFFICER, type Api } from './start-api';

const EXAMPLE = join(__dirname, '../../examples/ommen-twenterand-2026');

/** The agreement of the worked example. */
export const KEY = 'DVO-OMMEN-TWENTERAND';
export const AGREEMENT = `/v1/overeenkomsten/${KEY}`;

export function exampleFile(path: string): { name: string; content: Buffer } {
  return { name: path.split('/').at(-1) ?? path, content: readFileSync(join(EXAMPLE, path)) };
}

/** Numbers that do not exist, with check digits that are right. */
export const TWENTERAND = {
  code: 'twenterand',
  naam: 'Gemeente Twenterand',
  straat: 'Manitobaplein 1',
  postcode: '7671 GS',
  plaats: 'Vriezenveen',
  landcode: 'NL',
  oin: '00000001123456782000',
  kvk: '12345678',
  iban: 'NL13TEST0123456789',
  rekeninghouder: 'Gemeente Twenterand',
  contact: 'Team Dienstverlening',
  email: 'facturen@voorbeeld.test',
  telefoon: '0546 000 000',
};

export const OMMEN = {
  code: 'ommen',
  naam: 'Gemeente Ommen',
  straat: 'Chevalleraustraat 2',
  postcode: '7731 EE',
  plaats: 'Ommen',
  landcode: 'NL',
  oin: '00000001111222333000',
  kvk: '87654321',
};

export const REFERENCES = {
  contractreferentie: 'DVO-2024-OT',
  klantreferentie: 'INK-2026-0042',
  boekhoudreferentie: '6.0402.31',
  eFactuurformaat: 'nlcius',
  voorvoegselFactuur: 'F',
  voorvoegselCreditfactuur: 'C',
};

/** Registers parties, agreement and its facts for 2026, all over HTTP. */
export async function registerExample({ client }: Api): Promise<void> {
  for (const body of [TWENTERAND, OMMEN]) await client.made(ADMINISTRATOR, '/v1/partijen', { body });
  await client.made(OFFICER, '/v1/overeenkomstbestanden', {
    file: exampleFile('overeenkomst.yaml'),
    body: { bron: 'overeenkomst' },
  });
  await client.made(OFFICER, `${AGREEMENT}/referenties`, { body: REFERENCES });
  await client.made(OFFICER, `${AGREEMENT}/feitenbestanden`, {
    file: exampleFile('jaaraddendum-2026.yaml'),
    body: { bron: 'jaaraddendum 2026' },
  });
  await client.made(OFFICER, '/v1/salaristabellen', {
    file: exampleFile('salaristabellen/cao-gemeenten-2026-01-01.csv'),
    body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-01-01' },
  });
  await client.made(OFFICER, `${AGREEMENT}/salaristabellen`, {
    body: { bron: 'salaristabel per 1 januari 2026', tabel: 'cao-gemeenten-2026-01-01' },
  });
}

/** A payroll file without the rows of a function, and a control row that is right again. */
export function withoutFunction(
  name: string,
  file: { name: string; content: Buffer },
): { name: string; content: string } {
  const [head = '', ...rows] = file.content.toString('utf8').trim().split('\n');
  const kept = rows.filter((row) => !row.includes(`;${name};`) && !row.startsWith('TOTAAL'));
  const cents = kept.reduce((sum, row) => sum + BigInt((row.split(';')[6] ?? '').replace(',', '')), 0n);
  const total = cents.toString().replace(/(\d\d)$/, ',$1');
  return { ...file, content: [head, ...kept, `TOTAAL;${kept.length};${total};;;;;;;`].join('\n') };
}

/** Checks a payroll file of the example and accepts it with every warning answered. */
export async function deliverPayroll({ client }: Api, file: string): Promise<Answer> {
  const { body } = await client.made(OFFICER, `${AGREEMENT}/loonbestanden`, {
    file: exampleFile(`loonkosten/${file}.csv`),
    body: { profiel: 'twenterand-1' },
  });
  return client.made(OFFICER, `${AGREEMENT}/loonbestanden/${body.uploadId}/vastleggingen`, {
    body: acceptanceOf(body.overzicht),
  });
}

interface Overview {
  readonly totaal: string;
  readonly rijen: number;
  readonly waarschuwingen: readonly { readonly code: string; readonly onderwerp: string }[];
}

/** What someone confirms who has looked at every warning. */
export function acceptanceOf({ totaal, rijen, waarschuwingen }: Overview): object {
  return {
    controletotaal: totaal,
    aantalRegels: rijen,
    waarschuwingen: waarschuwingen.map(({ code, onderwerp }) => ({ code, onderwerp, reden: 'nagezien' })),
  };
}

/** Prepares the draft of a month; answers its ETag. */
export async function prepareMonth({ client }: Api, month: string, account = OFFICER): Promise<string> {
  const answer = await client.made(account, `${AGREEMENT}/concepten`, { body: { maand: month } });
  return answer.headers['etag'] ?? '';
}
