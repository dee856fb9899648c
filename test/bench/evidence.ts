import { PassThrough } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { explain } from '../../src/cli/explain';
import { findAgreement } from '../../src/cli/find-agreement';
import { VerifyRecords, WriteEvidence } from '../../src/evidence';
import { verifyEvidence } from '../../src/evidence/verifier/verify-evidence';
import { systemActor } from '../../src/platform/database';
import { keepAgreement, KEY } from '../store/evidence/kept-agreement';
import { startSharedServer, stopSharedServer } from '../support/shared-server';
import { fiveYears } from './five-years';
import { elapsedOf, median, type Figure, type Measurement } from './measure';

const FIRST_DAY = '2022-01-01';
const LAST_YEAR = 2026;
const LAST_INVOICE = { number: `F${LAST_YEAR}-0012`, ordinal: 1 };

/** What proves an agreement of five years with sixty invoices: the explanation of a line, verification, evidence. */
export const evidence: Measurement = {
  name: 'evidence',
  measure: async () => {
    await startSharedServer();
    const kept = await keepAgreement(fiveYears(), undefined, FIRST_DAY);
    try {
      return await kept.after('', measureEvidence);
    } finally {
      await kept.drop();
      await stopSharedServer();
    }
  },
};

async function measureEvidence(context: INestApplicationContext): Promise<Figure[]> {
  const record = await findAgreement(context, KEY);
  const question = { year: LAST_YEAR, audience: 'contractor' } as const;
  const write = async (): Promise<Buffer> => {
    const file = await context.get(WriteEvidence).write(systemActor('bench'), record, question);
    if (!file.ok) throw new Error(file.refusal.code);
    return Buffer.from([...file.value.lines].join(''));
  };
  const file = await write();
  return [
    {
      work: 'explanation of a line down to the facts, 5 years × 60 invoices, elapsed',
      ours: await median(elapsedOf(() => explain(context, LAST_INVOICE, new PassThrough().resume()))),
      bound: { underMilliseconds: 150 },
    },
    {
      work: 'evidence of a year checked from its file, elapsed',
      ours: await median(elapsedOf(() => checked(file))),
      bound: { underMilliseconds: 10_000 },
    },
    { work: 'evidence of a year written, elapsed', ours: await median(elapsedOf(write)) },
    {
      work: 'all chains walked and all 60 invoices recomputed, elapsed',
      ours: await median(elapsedOf(() => verified(context))),
    },
  ];
}

function checked(file: Buffer): void {
  const { findings } = verifyEvidence(file);
  if (findings.length > 0) throw new Error(findings.join('\n'));
}

async function verified(context: INestApplicationContext): Promise<void> {
  const { findings } = await context.get(VerifyRecords).verify();
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
}
