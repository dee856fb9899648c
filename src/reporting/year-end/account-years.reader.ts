import { Inject, Injectable } from '@nestjs/common';
import { AgreementAccess } from '../../agreements';
import { endedBy, type Agreement } from '../../agreements/domain';
import { isRecordedBy } from '../../kernel/knowledge';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions, type Actor } from '../../platform/database';
import { AgreementFactsReader } from '../../settlement';
import { selectKnown, yearsWithFacts } from '../../settlement/domain';

/** Payroll is for one party, its years are for both: so the service reads. */
const READER = systemActor('account-years');

/** Years to account for, beside the one we live in. */
export interface YearsOfAccount {
  /** Those of which there is something, latest first. */
  readonly years: readonly number[];
  readonly present: number;
  /** With its end as known. */
  readonly agreement: Agreement;
}

/** Finds of which years of an agreement there is something to account for. */
@Injectable()
export class AccountYears {
  constructor(
    private readonly access: AgreementAccess,
    private readonly transactions: Transactions,
    private readonly facts: AgreementFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses an agreement that is not there for this actor (404). */
  async find(actor: Actor, key: string): Promise<YearsOfAccount> {
    const record = await this.access.read(actor, key, (_tx, found) => Promise.resolve(found));
    const today = this.clock.today() as LocalDate;
    return this.transactions.run(
      READER,
      async (tx) => {
        const { agreement, facts } = await this.facts.load(tx, record);
        const known = selectKnown(facts, (fact) => isRecordedBy(fact, { day: today }));
        return {
          ...{ years: yearsWithFacts(agreement, known, today), present: yearOfDate(today) },
          agreement: endedBy(agreement, known.notices),
        };
      },
      { readOnly: true },
    );
  }
}
