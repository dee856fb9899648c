import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import type { Tx } from '../../../platform/database';
import { AgreementFactsReader } from '../../../settlement';
import { selectKnown } from '../../../settlement/domain';
import { namesIn, type KnownNames } from './known-names';

/** What the forms of a proposal offer to choose from. */
@Injectable()
export class KnownNamesReader {
  constructor(private readonly facts: AgreementFactsReader) {}

  async read(tx: Tx, record: AgreementRecord): Promise<KnownNames> {
    const { facts } = await this.facts.load(tx, record);
    return namesIn(selectKnown(facts, () => true));
  }
}
