import type { LocalDate, Month } from '../../kernel/time';
import { Euro } from '../../kernel/money';
import type { BillingHistory, ChargedLine, ComposedDocument, EarlierDocument } from '../../invoicing/domain';
import type { LedgerRun } from './ledger';

interface BilledRun {
  readonly run: LedgerRun;
  readonly documents: readonly { readonly number: string; readonly composed: ComposedDocument }[];
}

/** What runs that were made again charged, as the rules want it for the next one. */
export class BilledSoFar {
  /** The documents made so far, in order of issue, with what they took back. */
  readonly earlier: EarlierDocument[] = [];
  private readonly runs: LedgerRun[] = [];
  private readonly months = new Map<string, Month>();
  private readonly documents = new Map<string, ComposedDocument>();
  private readonly creditedBack = new Set<string>();

  add({ run, documents }: BilledRun): void {
    this.runs.push(run);
    for (const { number, composed } of documents) {
      this.months.set(number, this.monthOf(run));
      this.documents.set(number, composed);
      this.earlier.push({ number, credits: run.creditedDocument });
      if (run.creditedDocument !== null) this.creditedBack.add(number).add(run.creditedDocument);
    }
  }

  /** The month of a run; of a crediting, that of the credited document. */
  monthOf({ month, creditedDocument, knownOn }: LedgerRun): Month {
    return (month ?? this.months.get(creditedDocument ?? '') ?? knownOn.slice(0, 7)) as Month;
  }

  /** All lines charged, in the order of numbers; amounts in euros without their own explanation. */
  lines(): ChargedLine[] {
    return [...this.documents].sort(byNumber).flatMap(([number, { lines }]) =>
      lines.map(({ costMonth, component, vat, amount }, index) => ({
        costMonth,
        component,
        vat,
        amount: Euro.ofCents(amount.cents),
        reference: `${number}/${index + 1}`,
        creditedBack: this.creditedBack.has(number),
      })),
    );
  }

  history(): BillingHistory {
    const monthRuns = this.runs.filter(({ month }) => month !== null);
    const previous = monthRuns.at(-1);
    return {
      months: monthRuns.map(({ month }) => month as Month),
      ...(previous && { previous: { day: previous.knownOn as LocalDate, position: previous.knownPosition } }),
      lines: this.lines(),
      hasDocuments: this.documents.size > 0,
    };
  }
}

function byNumber([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
