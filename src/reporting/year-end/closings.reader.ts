import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { Closing } from './year-end-rows';
import { YearEndStatementsStore } from './year-end-statements.store';

/** Says which years are closed; reads no statement. */
@Injectable()
export class ClosingsReader {
  constructor(private readonly statements: YearEndStatementsStore) {}

  read(tx: Tx, agreementId: string): Promise<Closing[]> {
    return this.statements.closings(tx, agreementId);
  }
}
