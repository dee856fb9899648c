import { Injectable } from '@nestjs/common';
import type { Quarter } from '../kernel/time';
import type { Tx } from '../platform/database';
import { FiguresStore } from './figures.store';
import type { WrittenFigure } from './report-rows';

/** What was entered of a quarter, for who may see it. */
@Injectable()
export class FiguresReader {
  constructor(private readonly figures: FiguresStore) {}

  /** All figures, replaced ones too, in the order in which they were entered. */
  read(tx: Tx, agreementId: string, quarter: Quarter): Promise<WrittenFigure[]> {
    return this.figures.read(tx, agreementId, quarter);
  }
}
