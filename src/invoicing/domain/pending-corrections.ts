import type { ComposedRun } from './compose-run';
import { nameComponent, type Correction } from './correction';
import type { DocumentLine } from './document';
import { lineKey } from './line-key';

/** What a run would correct or charge late, per function; euros as decimal text (R10, R11). */
export function pendingCorrections({ documents, differences }: ComposedRun): Correction[] {
  const owing = new Map(differences.map((difference) => [lineKey(difference), difference]));
  return documents
    .flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind !== 'regular')
    .map((line) => ({ ...describeLine(line), ...amountsOf(owing.get(lineKey(line))) }));
}

function describeLine(line: DocumentLine): Omit<Correction, 'charged' | 'owed'> {
  const { costMonth, component, kind, vat, amount, causes = [] } = line;
  return {
    costMonth,
    ...nameComponent(component),
    kind,
    vatCategory: vat.category,
    vatPercentage: vat.percentage.toFixedText(),
    amount: amount.toString(),
    causes: causes.map((cause) => ({ ...cause, amount: cause.amount.toString() })),
  };
}

function amountsOf(difference: ComposedRun['differences'][number] | undefined): {
  charged: string;
  owed: string;
} {
  if (!difference) throw new Error('A line of a run has a difference');
  return { charged: difference.charged.toString(), owed: difference.chargeable.toString() };
}
