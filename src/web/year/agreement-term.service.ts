import { Inject, Injectable } from '@nestjs/common';
import { endingAsKnown, FactRegister, type AgreementRecord } from '../../agreements';
import {
  laterOf,
  monthOf,
  nextMonth,
  parseLocalDate,
  yearOf,
  yearOfDate,
  type LocalDate,
  type Month,
} from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';

export interface Term {
  readonly today: LocalDate;
  /** From the first month with an agreed formation to the end of the present year. */
  readonly months: readonly Month[];
}

/** Which months of an agreement there are to bill. */
@Injectable()
export class AgreementTerm {
  constructor(
    private readonly register: FactRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord): Promise<Term> {
    const today = this.clock.today() as LocalDate;
    const lists = await this.register.read(tx, record.agreementId);
    const { formation = [] } = lists;
    const starts = formation.flatMap(({ from }) => parseLocalDate(String(from)) ?? []).sort();
    const [first] = starts;
    return { today, months: first ? monthsFrom(first, today, endingAsKnown(record, lists)) : [] };
  }
}

function monthsFrom(formationStart: LocalDate, today: LocalDate, record: AgreementRecord): Month[] {
  const first = laterOf(formationStart, record.startsOn as LocalDate);
  const lastYear = Math.max(yearOfDate(first), yearOfDate(today));
  const endsOn = record.endsOn === null ? undefined : (record.endsOn as LocalDate);
  const months: Month[] = [];
  for (let month = monthOf(first); yearOf(month) <= lastYear; month = nextMonth(month)) {
    if (endsOn !== undefined && `${month}-01` >= endsOn) break;
    months.push(month);
  }
  return months;
}
