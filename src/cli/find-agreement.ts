import type { INestApplicationContext } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { wordEvidenceRefusal } from '../evidence';
import { systemActor, Transactions } from '../platform/database';

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
  if (!record) throw new Error(wordEvidenceRefusal('unknown-agreement', { key }));
  return record;
}
