import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { AgreementRecord } from '../../../src/agreements';
import { evidenceOn } from '../../../src/cli/open-evidence';
import { AuditSealer } from '../../../src/platform/audit';
import { SteppedClock } from '../../../src/platform/clock';
import { createDataSource, Transactions } from '../../../src/platform/database';
import { urlOfDatabase } from '../../support/database-url';
import {
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, queryAs } from '../../support/test-database';

const AFTERWARDS = '2028-01-01T08:00:00Z';
/** The key under which scenarios are lived through. */
export const KEY = 'DVO-TEST';

/** Looks at a copy; `asSuperuser` does something to it, with the triggers off, */
type Look<T> = (evidence: INestApplicationContext, asSuperuser: AsSuperuser) => Promise<T>;
type AsSuperuser = (sql: string) => Promise<void>;

/** A database in which agreements were lived through, sealed and closed, to be copied and tampered with. */
export interface KeptAgreement {
  /** Runs `look` on a copy in which a superuser did `tampering`, with the triggers off. */
  after<T>(tampering: string, look: Look<T>): Promise<T>;
  drop(): Promise<void>;
}

export function scenarioOf(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, '../../scenarios', name, 'scenario.json'), 'utf8'));
}

/** Lives through a scenario, by itself or as `live` does, in a database of its own. */
export async function keepAgreement(
  scenario: unknown,
  live: (
    bench: ProductBench,
    record: AgreementRecord,
    scenario: unknown,
  ) => Promise<unknown> = replayScenario,
  startsOn?: string,
): Promise<KeptAgreement> {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.appUrl).initialize();
  const transactions = new Transactions(dataSource);
  const bench = await startProductBench(transactions, '2023-11-01T08:00:00Z');
  const record = await registerAgreement(bench, KEY, startsOn);
  await giveRequestMailboxes(bench, record);
  await live(bench, record, scenario);
  await new AuditSealer(transactions, new SteppedClock(AFTERWARDS)).seal();
  await bench.close();
  await dataSource.destroy();
  return {
    after: (tampering, look) => onCopy(database, tampering, look),
    drop: () => database.drop(),
  };
}

/** Parties have fields that no document says. */
async function giveRequestMailboxes(bench: ProductBench, record: AgreementRecord): Promise<void> {
  await bench.transactions.run(OFFICER, async (tx) => {
    for (const party of [record.clientParty, record.contractorParty]) {
      const latest = (await bench.parties.latest(tx, party))!;
      const requestsEmail = `verzoeken@${party}.example`;
      await bench.parties.record(tx, { ...latest, requestsEmail }, bench.clock.now());
    }
  });
}

async function onCopy<T>(
  { appUrl, superuserUrl }: { appUrl: string; superuserUrl: string },
  tampering: string,
  look: Look<T>,
): Promise<T> {
  const name = `copy_${randomBytes(6).toString('hex')}`;
  const original = new URL(superuserUrl).pathname.slice(1);
  const elsewhere = urlOfDatabase(superuserUrl, 'template1');
  await queryAs(elsewhere, `CREATE DATABASE ${name} TEMPLATE ${original} OWNER slotsom_owner`);
  const dataSource = createDataSource(urlOfDatabase(appUrl, name));
  try {
    const asSuperuser: AsSuperuser = async (sql) => {
      await queryAs(
        urlOfDatabase(superuserUrl, name),
        withoutTriggers(`SET session_replication_role = replica; SET search_path = slotsom; ${sql}`),
      );
    };
    if (tampering !== '') await asSuperuser(tampering);
    await dataSource.initialize();
    const platform = {
      transactions: new Transactions(dataSource),
      clock: new SteppedClock(AFTERWARDS),
      config: { sessionSecret: 'a secret of this test' },
    };
    return await look(await evidenceOn(platform), asSuperuser);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await queryAs(elsewhere, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** Triggers that are always enabled fire for a superuser as well, until he switches them off. */
function withoutTriggers(statements: string): string {
  return `DO $$ DECLARE protected regclass; BEGIN
    FOR protected IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = 'append_only' LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER append_only', protected);
    END LOOP; END $$; ${statements}`;
}
