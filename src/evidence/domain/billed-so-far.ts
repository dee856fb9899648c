import type { Knowledge } from '../../kernel/knowledge';
import type { LocalDate, Month } from '../../kernel/time';
import { Euro } from '../../kernel/money';
import type {
  BillingHistory,
  ChargedLine,
  ComposedDocument,
  EarlierDocument,
  PastRun,
  VatGroup,
} from '../../invoicing/domain';
import type { LedgerRun } from './ledger';

interface BilledRun {
  readonly run: LedgerRun;
  readonly documents: readonly { readonly number: string; readonly composed: ComposedDocument }[];
}

/** What runs that were made again charged, as the rules want it for the next one. */
export class BilledSoFar {
  /** The documents made so far, in order of issue, with what they took back. */
  readonly earlier: EarlierDocument[] = [];
  private readonly runs: BilledRun[] = [];
  private readonly months = new Map<string, Month>();
  private readonly documents = new Map<string, ComposedDocument>();
  private readonly creditedBack = new Set<string>();

  add(billed: BilledRun): void {
    const { run, documents } = billed;
    this.runs.push(billed);
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
    return [...this.documents].sort(byNumber).flatMap(([number, { lines }]) => this.chargedIn(number, lines));
  }

  /** The runs with what each charged, for a comparison of rules. */
  past(): PastRun[] {
    return this.runs.map(({ run, documents }) => ({
      ...(run.month !== null && { month: run.month as Month }),
      knowledge: knowledgeOf(run),
      rulesVersion: run.rulesVersion,
      carriedForward: run.carriedForward.map(({ group }) => group as VatGroup),
      lines: documents.flatMap(({ number, composed }) => this.chargedIn(number, composed.lines)),
    }));
  }

  history(): BillingHistory {
    const monthRuns = this.runs.map(({ run }) => run).filter(({ month }) => month !== null);
    const previous = monthRuns.at(-1);
    return {
      months: monthRuns.map(({ month }) => month as Month),
      ...(previous && { previous: knowledgeOf(previous) }),
      lines: this.lines(),
      hasDocuments: this.documents.size > 0,
    };
  }

  private chargedIn(number: string, lines: ComposedDocument['lines']): ChargedLine[] {
    return lines.map(({ costMonth, component, vat, amount }, index) => ({
      costMonth,
      component,
      vat,
      amount: Euro.ofCents(amount.cents),
      reference: `${number}/${index + 1}`,
      creditedBack: this.creditedBack.has(number),
    }));
  }
}

function knowledgeOf({ knownOn, knownPosition }: LedgerRun): Knowledge {
  return { day: knownOn as LocalDate, position: knownPosition };
}

function byNumber([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
