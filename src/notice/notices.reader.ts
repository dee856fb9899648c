import { Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import { readNotice, type Notice } from '../agreements/domain';
import { Fields } from '../kernel/reading';
import type { Tx } from '../platform/database';
import { receiptOf, stateOf } from './domain';
import { factIdOf } from './fact-of-notice';
import { NoticeActsStore } from './notice-acts.store';
import type { ShownNotice } from './notice-rows';

/** Notices with how they stand; both sides see all of them (DVO 9.2). */
@Injectable()
export class NoticesReader {
  constructor(
    private readonly acts: NoticeActsStore,
    private readonly register: FactRegister,
  ) {}

  async read(tx: Tx, agreementId: string): Promise<ShownNotice[]> {
    const dossiers = await this.acts.read(tx, agreementId);
    if (dossiers.length === 0) return [];
    const contents = await this.contents(tx, agreementId);
    return dossiers.map((dossier) => {
      const content = contents.find(({ id }) => id === factIdOf(dossier.notice));
      if (!content) throw new Error(`Notice ${dossier.notice} has no fact`);
      return { dossier, content, state: stateOf(dossier), receipt: receiptOf(dossier) };
    });
  }

  private async contents(tx: Tx, agreementId: string): Promise<Notice[]> {
    const { notices = [] } = await this.register.read(tx, agreementId);
    const fields = new Fields({ notices }, '', ({ path, code }) => {
      throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
    });
    return fields.list('notices', readNotice);
  }
}
