import type { DataSource } from 'typeorm';

/** Without these a server forgets what it said it had saved, when it or its machine goes down. */
const KEEPS_WHAT_IT_SAID = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Refuses a server that may lose what it confirmed: an invoice would be sent and not exist. Throws with what to do. */
export async function checkDurability(dataSource: DataSource): Promise<void> {
  const off = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM pg_settings WHERE name = ANY ($1) AND setting = 'off' ORDER BY name`,
    [KEEPS_WHAT_IT_SAID],
  );
  if (off.length === 0) return;
  throw new Error(
    `De databaseserver kan kwijtraken wat hij heeft bevestigd: ${off.map(({ name }) => name).join(', ')} staat uit. ` +
      'Zet dit aan in de instellingen van PostgreSQL, van de database en van de rol.',
  );
}
