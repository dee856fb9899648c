import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AskedMoment } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { systemActor, Transactions, type Actor } from '../../platform/database';
import { ClosedYearReader, type ClosedYearEnd } from './closed-year.reader';
import { ComposeYearEnd, type ComposedYearEnd } from './compose-year-end.service';

/** Payroll is for one party, sums of it are for both: so the service reads, and answers sums only. */
const READER = systemActor('year-end');

/** The statement of a year as it is shown. */
export interface YearEnd extends ComposedYearEnd {
  /** What was issued of the year; undefined while the year is open. */
  readonly closed: ClosedYearEnd | undefined;
  /** Whether this is the issued statement itself, and not the year as known at a moment. */
  readonly isIssued: boolean;
}

/** Of which year, and as known when; without a moment an issued statement goes before what is known now. */
export interface YearEndQuestion {
  readonly year: number;
  readonly asked: AskedMoment;
}

/** Reads the statement of a year: as it was issued, or as known at a moment (R14; DVO 4.2 and 6). */
@Injectable()
export class ReadYearEnd {
  constructor(
    private readonly access: AgreementAccess,
    private readonly transactions: Transactions,
    private readonly composer: ComposeYearEnd,
    private readonly closedYears: ClosedYearReader,
  ) {}

  /** Refuses an agreement that is not there for this actor (404), and a moment that cannot be (400). */
  async read(
    actor: Actor,
    key: string,
    { year, asked }: YearEndQuestion,
  ): Promise<Decision<YearEnd, 'year-cannot-be-settled'>> {
    const known = await this.access.readAsKnown(actor, key, asked, (_, record, moment) =>
      Promise.resolve({ record, moment }),
    );
    const isAsked = asked.day !== undefined || asked.position !== undefined;
    return this.transactions.run(
      READER,
      async (tx) => {
        const closed = await this.closedYears.find(tx, known.record.agreementId, year);
        if (closed && !isAsked) return { ok: true, value: issuedAs(closed) };
        const composed = await this.composer.compose(tx, known.record, year, known.moment);
        return composed.ok
          ? { ok: true, value: { ...composed.value, closed, isIssued: false } }
          : refuse('year-cannot-be-settled', undefined, composed.faults);
      },
      { readOnly: true },
    );
  }
}

function issuedAs(closed: ClosedYearEnd): YearEnd {
  const { body, bodyHash: fingerprint } = closed.issued;
  return { body, fingerprint, closed, isIssued: true };
}
