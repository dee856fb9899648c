import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { PreviewBilling } from '../../invoicing';
import type { Month } from '../../kernel/time';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import type { KnownOn } from '../desk/known-on.service';
import { YearReader } from '../year/year-reader.service';
import { ComposeMonth } from './compose-month.service';
import type { PastMonthView } from './month-view';

/** Loads a month by what was known on an earlier day. */
@Injectable()
export class PastMonthReader {
  constructor(
    private readonly years: YearReader,
    private readonly composer: ComposeMonth,
    private readonly previews: PreviewBilling,
  ) {}

  async load(
    tx: Tx,
    record: AgreementRecord,
    asked: { readonly month: Month; readonly knownOn: KnownOn },
    person: Person,
  ): Promise<PastMonthView> {
    const { month, knownOn } = asked;
    const { months } = await this.years.load(tx, record, person);
    const index = months.findIndex((one) => one.month === month);
    const progress = months[index];
    if (!progress) throw refused('not-found');
    const composed = await this.previews.preview(tx, record, month, knownOn.moment);
    const documents = composed.ok ? composed.value.billing.documents.map(({ published }) => published) : [];
    return {
      knownOn,
      progress,
      previous: months[index - 1]?.month,
      next: months[index + 1]?.month,
      deliveries: [],
      ...(await this.composer.figures(tx, record, month, knownOn.moment)),
      documents,
      parked: documents[0]?.parked ?? [],
      refusal: composed.ok ? undefined : composed.refusal,
    };
  }
}
