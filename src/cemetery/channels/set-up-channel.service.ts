import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Decision } from '../../kernel/fault/refusal';
import { ChannelRegister, type ChannelVersion } from '../../parties';
import type { Tx } from '../../platform/database';
import { CEMETERY_CHANNEL } from './cemetery-channel';

/**
 * Sets up how the client's bookkeeping gets its billing files from now on (DVO 3.1.3): by those who may open the files
 * as well, because a channel leads to what is in them.
 */
@Injectable()
export class SetUpChannel {
  constructor(private readonly register: ChannelRegister) {}

  /** `setUp` by its Dutch keys. */
  setUp(
    tx: Tx,
    { agreementId }: AgreementRecord,
    setUp: object,
  ): Promise<Decision<ChannelVersion, 'channel-faults'>> {
    return this.register.record(tx, CEMETERY_CHANNEL, agreementId, setUp);
  }
}
