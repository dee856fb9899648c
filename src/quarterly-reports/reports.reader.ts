import { Injectable } from '@nestjs/common';
import type { Quarter } from '../kernel/time';
import type { Tx } from '../platform/database';
import { listed, type ListedReport } from './listed-report';
import { QuarterlyReportsStore } from './quarterly-reports.store';

/** What was written and done of quarterly reports, as far as who asks may see it. */
@Injectable()
export class ReportsReader {
  constructor(private readonly reports: QuarterlyReportsStore) {}

  /** The reports of all quarters of an agreement, or of one, in order of the quarter. */
  async read(tx: Tx, agreementId: string, of?: Quarter): Promise<ListedReport[]> {
    return (await this.reports.read(tx, agreementId, of)).map(listed);
  }
}
