import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Tx } from '../../platform/database';
import { CopyAgreedYear, OfferYear, type ShownYear } from '../../year-addenda';
import { wordRefusal } from '../wording/word-refusal';
import { BudgetDays } from './budget-days.service';
import type { YearView } from './year-page-props';

/** A year addendum with everything that its page says of it. */
@Injectable()
export class YearViews {
  constructor(
    private readonly offers: OfferYear,
    private readonly copying: CopyAgreedYear,
    private readonly budgetDays: BudgetDays,
  ) {}

  /** What was put to the client is shown as it was then; a draft as it would be now. */
  async view(tx: Tx, record: AgreementRecord, shown: ShownYear): Promise<YearView> {
    const { latest, dossier } = shown;
    const deadline = await this.budgetDays.say(tx, record, dossier.year, shown);
    const regraded = await this.copying.regradedSince(tx, record, dossier);
    const always = { shown, deadline, regraded };
    if (latest.offer) return { ...always, comparison: latest.offer.comparison, obstacle: undefined };
    const { comparison, refusal } = await this.offers.foresee(tx, record, dossier);
    return { ...always, comparison, obstacle: refusal && wordRefusal(refusal) };
  }
}
