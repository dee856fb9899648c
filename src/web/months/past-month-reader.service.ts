import { Injectable } from '@nestjs/common';
import { KnownMoments, type AgreementRecord } from '../../agreements';
import { PreviewBilling } from '../../invoicing';
import type { LocalDate, Month } from '../../kernel/time';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused, refusedInput } from '../../platform/http';
import { YearReader } from '../year/year-reader.service';
import { ComposeMonth } from './compose-month.service';
import type { PastMonthView } from './month-view';

/** Loads a month by what was known on an earlier day. */
@Injectable()
export class PastMonthReader {
  constructor(
    private readonly years: YearReader,
    private readonly moments: KnownMoments,
    private readonly composer: ComposeMonth,
    private readonly previews: PreviewBilling,
  ) {}

  async load(
    tx: Tx,
    record: AgreementRecord,
    asked: { readonly month: Month; readonly day: LocalDate },
    person: Person,
  ): Promise<PastMonthView> {
    const { month, day } = asked;
    const moment = await this.moments.resolve(tx, record.agreementId, { day });
    if (!moment.ok) throw refusedInput(moment.faults);
    const { months } = await this.years.load(tx, record, person);
    const index = months.findIndex((one) => one.month === month);
    const progress = months[index];
    if (!progress) throw refused('not-found');
    const composed = await this.previews.preview(tx, record, month, moment.value);
    const documents = composed.ok ? composed.value.billing.documents.map(({ published }) => published) : [];
    return {
      day,
      progress,
      previous: months[index - 1]?.month,
      next: months[index + 1]?.month,
      deliveries: [],
      ...(await this.composer.figures(tx, record, month, moment.value)),
      documents,
      parked: documents[0]?.parked ?? [],
      refusal: composed.ok ? undefined : composed.refusal,
    };
  }
}
