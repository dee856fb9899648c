import type { AgreementRecord } from '../../../src/agreements';
import type { HalfYear } from '../../../src/kernel/time';
import type { Actor } from '../../../src/platform/database';
import type { ShownHalfYear } from '../../../src/reporting';
import type { ProductBench } from '../../support/product-bench';

const CONTROLLER: Actor = { person: 'control', role: 'controller', party: 'client-town' };
const PERIOD: HalfYear = { year: 2025, half: 2 };

/** The client clarifies what deviates in the second half of 2025, and fixes it. */
export async function fixHalfYear(bench: ProductBench, record: AgreementRecord): Promise<void> {
  const shown = async (): Promise<ShownHalfYear> => {
    const read = await bench.readHalfYear.read(CONTROLLER, record.key, PERIOD, {});
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  };
  const asking = (await shown()).figures.rows.filter(({ asks }) => asks.length > 0);
  await bench.transactions.run(CONTROLLER, (tx) =>
    bench.halfYearActs.clarify(
      tx,
      record,
      PERIOD,
      asking.map(({ part }) => ({ part, text: 'vacature' })),
    ),
  );
  const { fingerprint } = await shown();
  const fixed = await bench.transactions.run(CONTROLLER, (tx) =>
    bench.halfYearActs.fix(tx, record, PERIOD, fingerprint),
  );
  if (!fixed.ok) throw new Error(fixed.refusal.code);
}
