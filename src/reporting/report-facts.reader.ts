import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AskedMoment, type KnownMoment } from '../agreements';
import type { Agreement } from '../agreements/domain';
import { BillingHistoryReader, type LineOfDocument } from '../invoicing';
import { systemActor, Transactions, type Actor } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import type { AgreementFacts } from '../settlement/domain';

/** Reports are sums per part: both parties get the same, although only one of them sees what is added up. */
const REPORTING = systemActor('reporting');

/** What the reports of an agreement are drawn from, as known at a moment. */
export interface ReportFacts {
  readonly moment: KnownMoment;
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  /** Lines of the documents that had been issued by the moment. */
  readonly issued: readonly LineOfDocument[];
}

/** Loads the facts of an agreement and what was charged, for reports to whoever may see the agreement. */
@Injectable()
export class ReportFactsReader {
  constructor(
    private readonly access: AgreementAccess,
    private readonly transactions: Transactions,
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
  ) {}

  /** Refuses an agreement that is not there for this actor (404), and a moment that cannot be (400). */
  async load(actor: Actor, key: string, asked: AskedMoment): Promise<ReportFacts> {
    const known = await this.access.readAsKnown(actor, key, asked, (_, record, moment) =>
      Promise.resolve({ record, moment }),
    );
    const { record, moment } = known;
    return this.transactions.run(
      REPORTING,
      async (tx) => {
        const { agreement, facts } = await this.facts.load(tx, record);
        const issued = await this.history.linesBy(tx, record.agreementId, moment);
        return { moment, agreement, facts, issued };
      },
      { readOnly: true },
    );
  }
}
