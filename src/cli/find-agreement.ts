import type { INestApplicationContext } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { systemActor, Transactions } from '../platform/database';
import { refusedAs } from './refused-as';

/** On whose behalf commands read: whoever may start one may read the whole database. */
export const COMMAND_LINE = systemActor('command-line');

/** The agreement with a key; throws in Dutch when there is none. */
export async function findAgreement(
  evidence: INestApplicationContext,
  key: string,
): Promise<AgreementRecord> {
  const record = await evidence
    .get(Transactions)
    .run(COMMAND_LINE, (tx) => evidence.get(AgreementRegister).byKey(tx, key), { readOnly: true });
  if (!record) throw refusedAs({ code: 'unknown-agreement', values: { key } });
  return record;
}
