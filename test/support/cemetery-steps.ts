import type { Answer, Sent } from './api-client';
import { exampleFile } from './api-example';
import { CEMETERY, type Api } from './start-api';

/** From 15 December 2025 on, so that the first window ends on 26 January 2026. */
export const SERIES = {
  ...{
    anker: '2025-12-15',
    begraafplaatsen: ['Laarmanshoek', 'Beerzerveld'],
    aanleverprofiel: 'aanlevering-1',
  },
};
/** A server that a client could have. */
export const SFTP_CHANNEL = {
  ...{ kanaal: 'sftp', server: 'sftp.ommen.example', gebruiker: 'twenterand', map: 'aangeleverd' },
  ...{ hostsleutels: [`SHA256:${'A'.repeat(43)}`], geheim: 'ommen', poort: 22 },
};
export const TARIFFS: Sent = { file: exampleFile('k2b/tarieven-2025-2026.csv') };
export const EXPORT = exampleFile('k2b/export-2026-01-23.csv');

/** What the bookkeeping of the example wants otherwise than the default. */
export const OUTPUT_PROFILE = {
  ...{ soort: 'aanlevering', naam: 'burial' },
  profiel: {
    ...{ scheidingsteken: '|', tekenset: 'utf-8', volgordemarkering: false, regeleinde: 'lf' },
    ...{ decimaalteken: '.', datumnotatie: 'jjjj-mm-dd', recordsoorten: false, kop: false, slot: false },
    kolommen: [{ veld: 'itemnummer' }, { veld: 'bedrag' }],
  },
};

/** An export of the example, with other text in it and with what is mended beside it and left out of it. */
export function exportWith(
  changes: readonly (readonly [string, string])[] = [],
  mended?: object[],
  leftOut?: object[],
): Sent {
  const content = changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    EXPORT.content.toString('utf8'),
  );
  return {
    file: { ...EXPORT, content },
    body: {
      profiel: 'export-1',
      ...(mended && { herstellingen: JSON.stringify(mended) }),
      ...(leftOut && { weggelaten: JSON.stringify(leftOut) }),
    },
  };
}

/** Sets the series up and reads the tariffs in. */
export async function setUpCemetery({ client }: Api, agreement: string, account = CEMETERY): Promise<void> {
  await client.made(account, `${agreement}/begraafreeksen`, { body: SERIES });
  await client.made(account, `${agreement}/begraaftarieven`, TARIFFS);
}

/** Checks an export and accepts it with its own control total. */
export async function acceptExport(
  { client }: Api,
  agreement: string,
  sent: Sent = exportWith(),
  account = CEMETERY,
): Promise<Answer> {
  const { body } = await client.made(account, `${agreement}/begraafexporten`, sent);
  const { aantalRegels, controletotaal } = body;
  return client.made(account, `${agreement}/begraafexporten/${body.uploadId}/vastleggingen`, {
    body: { aantalRegels, controletotaal },
  });
}

/** Prepares the file of a window; answers its ETag. */
export async function prepareWindow(
  { client }: Api,
  agreement: string,
  window: number,
  account = CEMETERY,
): Promise<string> {
  const { headers } = await client.made(account, `${agreement}/begraafvensters/${window}/voorbereidingen`);
  return headers['etag'] ?? '';
}
