import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { AcceptedExport } from './export-upload';
import { ItemsStore } from './items.store';

/** Exports that were accepted, with their totals; never what they say of a debtor. */
@Injectable()
export class ExportsReader {
  constructor(private readonly items: ItemsStore) {}

  all(tx: Tx, agreementId: string): Promise<AcceptedExport[]> {
    return this.items.exports(tx, agreementId);
  }
}
