import { Injectable } from '@nestjs/common';
import { previousQuarter, quarterAYearBefore, type Quarter } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { EnteredQuarters } from './domain';
import { FiguresStore } from './figures.store';
import type { WrittenFigure } from './report-rows';

/** What was entered of a quarter, and beside it of the two it is compared with. */
export type WrittenQuarters = Readonly<Record<keyof EnteredQuarters, readonly WrittenFigure[]>>;

/** What was entered of a quarter, for who may see it. */
@Injectable()
export class FiguresReader {
  constructor(private readonly figures: FiguresStore) {}

  /** All figures, replaced ones too, in the order in which they were entered. */
  read(tx: Tx, agreementId: string, quarter: Quarter): Promise<WrittenFigure[]> {
    return this.figures.read(tx, agreementId, quarter);
  }

  /** The same, with what was entered of last quarter and of the same quarter of the year before. */
  async beside(tx: Tx, agreementId: string, quarter: Quarter): Promise<WrittenQuarters> {
    return {
      quarter: await this.read(tx, agreementId, quarter),
      before: await this.read(tx, agreementId, previousQuarter(quarter)),
      yearBefore: await this.read(tx, agreementId, quarterAYearBefore(quarter)),
    };
  }
}
