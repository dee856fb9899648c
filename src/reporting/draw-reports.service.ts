import { Inject, Injectable } from '@nestjs/common';
import type { AskedMoment, KnownMoment } from '../agreements';
import type { Outcome } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { isRecordedBy } from '../kernel/knowledge';
import type { HalfYear, Quarter } from '../kernel/time';
import type { Actor } from '../platform/database';
import { RULES } from '../settlement';
import { selectKnown, type Rules } from '../settlement/domain';
import {
  accountForFunding,
  drawForecast,
  drawHalfYearOverview,
  drawQuarter,
  drawYearEnd,
  listOpenPoints,
  type Forecast,
  type FundingAccount,
  type HalfYearOverview,
  type OpenPoints,
  type QuarterFigures,
  type YearEndStatement,
} from './domain';
import { ReportFactsReader } from './report-facts.reader';

/** A report with the moment it knows. */
export interface AsKnown<Report> {
  readonly moment: KnownMoment;
  readonly report: Report;
}

/** The budget of a year against what it came to; the forecast goes by payroll and is absent without. */
export interface BudgetReport {
  readonly account: YearEndStatement;
  readonly forecast: Forecast | undefined;
}

type Drawn<Report> = Decision<AsKnown<Report>, 'year-cannot-be-settled'>;

/** Draws the reports on budget and actual as known at a moment (R14; DVO 6); nothing is saved. */
@Injectable()
export class DrawReports {
  constructor(
    private readonly reader: ReportFactsReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  async overview(
    actor: Actor,
    key: string,
    period: HalfYear,
    asked: AskedMoment,
  ): Promise<Drawn<HalfYearOverview>> {
    const { moment, agreement, issued, facts } = await this.reader.load(actor, key, asked);
    const overview = drawHalfYearOverview({
      agreement: { ...agreement, years: [period.year] },
      facts,
      period,
      knowledge: moment,
      rules: this.rules,
      charged: issued,
    });
    return drawn(moment, overview);
  }

  /** What the service knows of a quarter by itself (DVO 6). */
  async quarter(
    actor: Actor,
    key: string,
    quarter: Quarter,
    asked: AskedMoment,
  ): Promise<Drawn<QuarterFigures>> {
    const { moment, ...reported } = await this.reader.load(actor, key, asked);
    return drawn(moment, drawQuarter({ ...reported, quarter, knowledge: moment, rules: this.rules }));
  }

  /** Extra state funding and what became of it (DVO 4.13). */
  async stateFunding(
    actor: Actor,
    key: string,
    asked: AskedMoment,
  ): Promise<AsKnown<readonly FundingAccount[]>> {
    const { moment, facts } = await this.reader.load(actor, key, asked);
    const known = selectKnown(facts, (fact) => isRecordedBy(fact, moment));
    return { moment, report: accountForFunding(facts, known) };
  }

  /** What is to be dealt with when the agreement ends (DVO 9.2). */
  async openPoints(actor: Actor, key: string, asked: AskedMoment): Promise<Drawn<OpenPoints>> {
    const { moment, ...reported } = await this.reader.load(actor, key, asked);
    return drawn(moment, listOpenPoints({ ...reported, knowledge: moment, rules: this.rules }));
  }

  async budget(actor: Actor, key: string, year: number, asked: AskedMoment): Promise<Drawn<BudgetReport>> {
    const { moment, ...reported } = await this.reader.load(actor, key, asked);
    const agreement = { ...reported.agreement, years: [year] };
    const request = { ...reported, agreement, year, knowledge: moment, rules: this.rules };
    const account = drawYearEnd(request);
    const forecast = drawForecast(request);
    if (!account.ok) return drawn(moment, account);
    if (!forecast.ok) return drawn(moment, forecast);
    return drawn(moment, { ok: true, value: { account: account.value, forecast: forecast.value } });
  }
}

function drawn<Report>(moment: KnownMoment, outcome: Outcome<Report>): Drawn<Report> {
  return outcome.ok
    ? { ok: true, value: { moment, report: outcome.value } }
    : refuse('year-cannot-be-settled', undefined, outcome.faults);
}
