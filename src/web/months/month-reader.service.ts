import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { ComposedBilling, PrepareRefusal } from '../../invoicing';
import type { Decision } from '../../kernel/fault/refusal';
import type { Month } from '../../kernel/time';
import { PayrollDeliveries } from '../../payroll';
import type { Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { BillingHoldsReader } from '../billing-switch';
import type { DraftOnDesk } from '../drafts/draft-on-desk';
import { YearReader, type Progress } from '../year/year-reader.service';
import { isOpen, type MonthState } from '../year/month-state';
import { ComposeMonth } from './compose-month.service';
import type { MonthView } from './month-view';

/** Months for which there is nothing to draft (any more). */
const WITHOUT_DOCUMENTS: readonly MonthState[] = ['issued', 'included', 'not-due', 'payroll-missing'];

type Documents = Pick<MonthView, 'documents' | 'parked' | 'refusal' | 'draft'>;

/** Loads what the page of a month shows. */
@Injectable()
export class MonthReader {
  constructor(
    private readonly years: YearReader,
    private readonly deliveries: PayrollDeliveries,
    private readonly composer: ComposeMonth,
    private readonly holds: BillingHoldsReader,
  ) {}

  async load(tx: Tx, record: AgreementRecord, month: Month, person: Person): Promise<MonthView> {
    const progress = await this.years.load(tx, record, person);
    const index = progress.months.findIndex((one) => one.month === month);
    const own = progress.months[index];
    if (!own) throw refused('not-found');
    const { otherDraft, ...documents } = await this.documents(tx, record, progress, own);
    const deliveries = await this.deliveries.all(tx, record.agreementId);
    return {
      progress: documents.draft?.isStale ? { ...own, state: 'stale-draft' } : own,
      previous: progress.months[index - 1]?.month,
      next: progress.months[index + 1]?.month,
      deliveries: deliveries.filter(({ bookedMonth, withdrawn }) => bookedMonth === month && !withdrawn),
      ...(await this.composer.figures(tx, record, month)),
      ...documents,
      rules: isOpen(own) ? await this.holds.rules(tx, record) : undefined,
      off: await this.holds.off(tx, record),
      beyond: documents.draft && !documents.draft.isStale ? await this.holds.beyond(tx, record) : undefined,
      otherDraft,
      issued: progress.documents.filter((document) => document.month === month),
    };
  }

  private async documents(
    tx: Tx,
    record: AgreementRecord,
    { draft: anyDraft }: Progress,
    { month, state }: { month: Month; state: MonthState },
  ): Promise<Documents & Pick<MonthView, 'otherDraft'>> {
    const [draft, otherDraft] = anyDraft?.month === month ? [anyDraft, undefined] : [undefined, anyDraft];
    if (WITHOUT_DOCUMENTS.includes(state))
      return { documents: [], parked: [], refusal: undefined, draft, otherDraft };
    const composed = await this.composer.documents(tx, record, month, draft);
    if (!composed.ok) {
      const { refusal } = composed;
      const waiting = draft && { ...draft, isStale: draft.isStale || refusal.code === 'rules-differ' };
      return { documents: [], parked: [], refusal, draft: waiting, otherDraft };
    }
    const documents = composed.value.documents.map(({ published }) => published);
    return {
      documents,
      parked: documents[0]?.parked ?? [],
      refusal: undefined,
      draft: draft && { ...draft, isStale: draft.isStale || differs(draft, composed) },
      otherDraft,
    };
  }
}

/** A draft can also be out of date because a municipality has another address now. */
function differs(draft: DraftOnDesk, composed: Decision<ComposedBilling, PrepareRefusal>): boolean {
  return composed.ok && !draft.isStale && composed.value.fingerprint !== draft.fingerprint;
}
