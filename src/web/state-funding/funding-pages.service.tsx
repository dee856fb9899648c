import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { isRecordedBy } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import { asYear } from '../../kernel/reading';
import { yearOf, yearOfDate } from '../../kernel/time';
import { actorOf } from '../../people';
import { DrawReports } from '../../reporting';
import { accountForFunding } from '../../reporting/domain';
import { AgreementFactsReader } from '../../settlement';
import { selectKnown, type AgreementFacts } from '../../settlement/domain';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { BAD_REQUEST, sendPage, showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import type { FactAnswer } from '../set-up/fact-form';
import type { FactPage } from '../set-up/record-fact.service';
import { FUNDING_FORMS } from './funding-forms';
import { STATE_FUNDING } from './funding-view';
import { FundingPage, type FundingPageProps } from './funding.page';

/** The parts of the maximum yearly compensation (DVO 4.2). */
const PARTS = ['formation', 'overhead', 'training'];

/** Loads and shows what is recorded for information, of now or of an earlier day. */
@Injectable()
export class FundingPages implements FactPage {
  readonly path = STATE_FUNDING;
  readonly forms = FUNDING_FORMS;

  constructor(
    private readonly desk: Desk,
    private readonly knownOn: KnownOnReader,
    private readonly facts: AgreementFactsReader,
    private readonly reports: DrawReports,
  ) {}

  async show(visit: Visit, response: Response, done: string): Promise<void> {
    const props = await this.load(visit);
    const form = FUNDING_FORMS.find(({ name }) => name === done);
    showPage(response, <FundingPage {...props} done={form?.done} />, knownOnErrors(props.view.knownOn));
  }

  async showAgain(visit: Visit, response: Response, answer: FactAnswer): Promise<void> {
    sendPage(response, BAD_REQUEST, <FundingPage {...await this.load(visit)} answer={answer} />);
  }

  private async load(visit: Visit): Promise<Pick<FundingPageProps, 'frame' | 'view'>> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      const { facts: all } = await this.facts.load(tx, record);
      const facts = selectKnown(all, (fact) => isRecordedBy(fact, knownOn.moment));
      return { knownOn, facts, fundings: accountForFunding(all, facts), day: knownOn.moment.day };
    });
    const present = yearOfDate(view.day);
    const year = asYear(Number(visit.request.query['jaar'])) ?? present;
    const headroomOf = (one: number): Promise<Euro | undefined> =>
      this.headroom(visit, frame.agreement.key, one, view.knownOn.day);
    const headroom = await headroomOf(year);
    const exceeded: { year: number; excess: Euro }[] = [];
    for (const [one, spent] of purchasesByYear(view.facts)) {
      const room = one === year ? headroom : await headroomOf(one);
      if (room && room.isLessThan(spent)) exceeded.push({ year: one, excess: spent.minus(room) });
    }
    return {
      frame: { ...frame, path: STATE_FUNDING },
      view: { ...view, year, years: yearsOf(view.facts, present), headroom, exceeded },
    };
  }

  private async headroom(
    visit: Visit,
    key: string,
    year: number,
    day: FundingPageProps['view']['knownOn']['day'],
  ): Promise<Euro | undefined> {
    const asked = day === undefined ? {} : { day };
    const drawn = await this.reports.budget(actorOf(visit.person), key, year, asked);
    if (!drawn.ok) return undefined;
    const rows = drawn.value.report.account.rows.filter(({ row }) => PARTS.includes(row));
    return Euro.sum(rows.map(({ currentBudget, chargeable }) => currentBudget.minus(chargeable)));
  }
}

function purchasesByYear({ mandatePurchases }: AgreementFacts): Map<number, Euro> {
  const sums = new Map<number, Euro>();
  for (const { costMonth, amount } of mandatePurchases) {
    const year = yearOf(costMonth);
    sums.set(year, amount.plus(sums.get(year) ?? Euro.sum([])));
  }
  return sums;
}

function yearsOf({ directCosts, mandatePurchases }: AgreementFacts, present: number): number[] {
  const years = [...directCosts, ...mandatePurchases].map(({ costMonth }) => yearOf(costMonth));
  return [...new Set([...years, present])].sort((left, right) => right - left);
}
