import { Injectable } from '@nestjs/common';
import {
  AgreementAccess,
  KnownMoments,
  type AgreementRecord,
  type AskedMoment,
  type KnownMoment,
} from '../agreements';
import { firstOfYear, dateOf, yearOfDate, type LocalDate } from '../kernel/time';
import type { Actor, Tx } from '../platform/database';
import { drawCalendar, isLate, type PlanningEntry, type Span } from './domain';
import { PlanningKnowledgeReader, type KnownPlanning } from './planning-knowledge.reader';

/** The calendar of an agreement over a span, as known at a moment. */
export interface ShownCalendar {
  readonly moment: KnownMoment;
  readonly span: Span;
  readonly entries: readonly PlanningEntry[];
  /** Every day from the first of the agreement up to the end of next year, whatever the span. */
  readonly all: readonly PlanningEntry[];
  readonly revision: KnownPlanning['revision'];
}

/** Draws the calendar of both parties for whoever may see the agreement; it shows each side the same (DVO 4.5, 6, 9.2). */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly access: AgreementAccess,
    private readonly moments: KnownMoments,
    private readonly knowledge: PlanningKnowledgeReader,
  ) {}

  /** Refuses an agreement that is not there for this actor (404), and a moment that cannot be (400). */
  read(actor: Actor, key: string, year: number | undefined, asked: AskedMoment): Promise<ShownCalendar> {
    return this.access.readAsKnown(actor, key, asked, (tx, record, moment) =>
      this.draw(tx, record, moment, year),
    );
  }

  /** As it is now. */
  async now(tx: Tx, record: AgreementRecord): Promise<ShownCalendar> {
    return this.draw(tx, record, await this.present(tx, record));
  }

  /** Also of last year, so that what was does not vanish from a calendar on new year's day. */
  async forFeed(tx: Tx, record: AgreementRecord): Promise<ShownCalendar> {
    const moment = await this.present(tx, record);
    const present = yearOfDate(moment.day);
    return this.ofYears(tx, record, moment, { first: present - 1, last: present + 1, withLate: true });
  }

  /** Of one year; without it of the year of the moment and the next one, with what is late of any year before. */
  draw(tx: Tx, record: AgreementRecord, moment: KnownMoment, year?: number): Promise<ShownCalendar> {
    const present = yearOfDate(moment.day);
    const asked =
      year === undefined
        ? { first: present, last: present + 1, withLate: true }
        : { first: year, last: year, withLate: false };
    return this.ofYears(tx, record, moment, asked);
  }

  private async present(tx: Tx, record: AgreementRecord): Promise<KnownMoment> {
    const moment = await this.moments.resolve(tx, record.agreementId, {});
    if (!moment.ok) throw new Error('The present is a moment of knowledge');
    return moment.value;
  }

  private async ofYears(
    tx: Tx,
    record: AgreementRecord,
    moment: KnownMoment,
    { first, last, withLate }: AskedYears,
  ): Promise<ShownCalendar> {
    const span = { from: firstOfYear(first), until: dateOf(last, 12, 31) };
    const start = Math.min(first, yearOfDate(record.startsOn as LocalDate));
    const end = Math.max(last, yearOfDate(moment.day) + 1);
    // A window that ends in December may be due in January.
    const years = Array.from({ length: end - start + 2 }, (_, index) => start - 1 + index);
    const { knowledge, revision } = await this.knowledge.read(tx, record, moment, years);
    const whole = { from: firstOfYear(start), until: dateOf(end, 12, 31) };
    const all = drawCalendar(knowledge, whole, moment.day);
    const isShown = (entry: PlanningEntry): boolean =>
      (entry.day >= span.from && entry.day <= span.until) || (withLate && isLate(entry));
    return { moment, span, entries: all.filter(isShown), all, revision };
  }
}

interface AskedYears {
  readonly first: number;
  readonly last: number;
  /** Whether what is late is shown whatever its year: it stays until it is done. */
  readonly withLate: boolean;
}
