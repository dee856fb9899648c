import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { OfferYear, YearAddendaReader, type ShownYear } from '../../year-addenda';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { wordRefusal } from '../wording/word-refusal';
import { BudgetDays } from './budget-days.service';
import type { YearView } from './year-page-props';

/** Loads a year addendum for a page. */
@Injectable()
export class YearPages {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearAddendaReader,
    private readonly offers: OfferYear,
    private readonly budgetDays: BudgetDays,
  ) {}

  /** Refuses (404) a year that has none, or not for this visitor. */
  async load(visit: Visit, year: number): Promise<YearView & { frame: AgreementFrame }> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const [shown] = await this.years.read(tx, record.agreementId, year);
      return shown && this.view(tx, record, shown);
    });
    if (!view) throw refused('not-found');
    return { frame: { ...frame, path: `/jaaraddenda/${year.toString()}` }, ...view };
  }

  /** What was put to the client is shown as it was then; a draft as it would be now. */
  private async view(tx: Tx, record: AgreementRecord, shown: ShownYear): Promise<YearView> {
    const { latest, dossier } = shown;
    const deadline = await this.budgetDays.say(tx, record, dossier.year, shown);
    if (latest.offer) return { shown, deadline, comparison: latest.offer.comparison, obstacle: undefined };
    const { comparison, refusal } = await this.offers.foresee(tx, record, dossier);
    return { shown, deadline, comparison, obstacle: refusal && wordRefusal(refusal) };
  }
}
