import type { AgreementRecord, FactItem } from '../../src/agreements';
import { Transactions } from '../../src/platform/database';
import { RecordFacts } from '../../src/settlement';
import type { RunningApp } from './start-app';

/** Records one fact of an agreement. */
export async function recordFact(
  { application }: RunningApp,
  record: AgreementRecord,
  source: string,
  fact: FactItem,
): Promise<void> {
  const recording = application.get(RecordFacts, { strict: false });
  const recorded = await application
    .get(Transactions)
    .run({ person: 'beheer', role: 'administrator', party: 'twenterand' }, (tx) =>
      recording.record(tx, record, source, [fact]),
    );
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.faults));
}
