import { Injectable } from '@nestjs/common';
import { contentsOf, type Contents } from '../platform/audit';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PartyDetails } from './domain';

/** Column of each field that is kept of a party, in the order in which rows are written. */
const COLUMNS = {
  name: 'name',
  street: 'street',
  postalCode: 'postal_code',
  city: 'city',
  countryCode: 'country_code',
  postalAddress: 'postal_address',
  oin: 'oin',
  kvk: 'kvk',
  vatId: 'vat_id',
  iban: 'iban',
  accountName: 'account_name',
  contactName: 'contact_name',
  email: 'email',
  telephone: 'telephone',
  requestsEmail: 'requests_email',
} as const;
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as Field[];

const SELECTED = FIELDS.map((field) => `${COLUMNS[field]} AS "${field}"`).join(', ');

const VERSIONS = `
  SELECT 'party ' || party || ' ' || version AS name, 0 AS place, to_jsonb(party_version) AS item
  FROM party_version WHERE ($1::text IS NULL OR party = $1) AND ($2::integer IS NULL OR version = $2)`;

type PartyRow = Readonly<Record<Field, string | null> & { party: string }>;

/** Versions of parties; the latest counts. */
@Injectable()
export class PartiesStore {
  async add(tx: Tx, details: PartyDetails, recordedAt: Instant): Promise<number> {
    await tx.lock(`party:${details.party}`);
    const [latest] = await tx.query<{ version: number }>(
      'SELECT coalesce(max(version), 0) AS version FROM party_version WHERE party = $1',
      [details.party],
    );
    const version = (latest?.version ?? 0) + 1;
    const columns = [
      'party',
      'version',
      'recorded_at',
      'recorded_by',
      ...FIELDS.map((field) => COLUMNS[field]),
    ];
    const values = [
      details.party,
      version,
      recordedAt,
      tx.actor.person,
      ...FIELDS.map((field) => details[field] ?? null),
    ];
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    await tx.execute(`INSERT INTO party_version (${columns.join(', ')}) VALUES (${places})`, values);
    return version;
  }

  /** Digests of versions of parties: of one, or of all. */
  contents(tx: Tx, party?: string, version?: number): Promise<Contents> {
    return contentsOf(tx, VERSIONS, [party ?? null, version ?? null]);
  }

  async latest(tx: Tx, party: string, by?: Instant): Promise<PartyDetails | undefined> {
    const [row] = await tx.query<Record<Field, string | null>>(
      `SELECT ${SELECTED} FROM party_version
       WHERE party = $1 AND ($2::timestamptz IS NULL OR recorded_at <= $2) ORDER BY version DESC LIMIT 1`,
      [party, by ?? null],
    );
    return row && detailsOf({ party, ...row });
  }

  /** The latest version of every party, by code. */
  async all(tx: Tx): Promise<PartyDetails[]> {
    const rows = await tx.query<PartyRow>(
      `SELECT DISTINCT ON (party) party, ${SELECTED} FROM party_version ORDER BY party, version DESC`,
    );
    return rows.map(detailsOf);
  }
}

function detailsOf(row: PartyRow): PartyDetails {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as PartyDetails;
}
