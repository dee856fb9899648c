import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BUDGET_MAIL } from '../../templates/mail/budget';
import { AgreementRegister } from '../agreements';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { BUDGET_SIGNALLED, nameSignals, ReadBudget } from '../reporting';
import { ActMail, type AddressedNews } from './act-mail.service';
import { MailboxesReader } from './mailboxes.reader';

/** Tells both parties by mail that a threshold of a limit was reached (DVO 4.2, 4.8). */
@Injectable()
export class BudgetMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly budget: ReadBudget,
  ) {}

  onModuleInit(): void {
    this.mail.on(BUDGET_SIGNALLED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
    tx: Tx,
    { agreement = '', knownOn = '', position = '', side = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const signals = record
      ? await this.budget.signalsAt(tx, record, { knownOn, position: Number(position) })
      : [];
    if (!record || signals.length === 0) throw new Error(`There is no signal of ${agreement} at ${position}`);
    const found = await this.mailboxes.read(tx, record, side === 'client');
    if (!found) return undefined;
    const year = Math.max(...signals.map((one) => one.year)).toString();
    return {
      ...{ wording: BUDGET_MAIL, values: { year, limits: nameSignals(signals) } },
      ...{ path: `/budget/${year}`, agreement, to: found.to },
    };
  }
}
