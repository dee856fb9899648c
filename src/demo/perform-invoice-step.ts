import { setTimeout as pause } from 'node:timers/promises';
import type { AgreementRecord } from '../agreements';
import { formatDate } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { placeOf } from '../parties/domain';
import type { Actor, Tx } from '../platform/database';
import { decided, fail } from './decided';
import type { Step } from './script';
import type { Services } from './services';

type StepOf<Kind extends Step['stap']> = Extract<Step, { stap: Kind }>;
export type InvoiceStep = Extract<Step, { stap: `factuur${string}` }>;

const LOOK_EVERY_MS = 50;
const LOOK_AT_MOST_MS = 120_000;

export function isInvoiceStep(step: Step): step is InvoiceStep {
  return step.stap.startsWith('factuur');
}

/** Performs how documents reach the client, and what becomes of them there (DVO 4.10). */
export class InvoiceStepPerformer {
  constructor(private readonly services: Pick<Services, 'transactions' | 'invoicing'>) {}

  perform(tx: Tx, record: AgreementRecord, step: InvoiceStep): Promise<string> {
    switch (step.stap) {
      case 'factuurkanaal':
        return this.channel(tx, record, step);
      case 'factuurophaling':
        return this.fetch(tx, record, step);
      case 'factuurontvangst':
        return this.receive(tx, record, step);
      case 'factuurterugmelding':
        return this.bounce(tx, record, step);
      case 'factuurverzending':
        return this.send(tx, record, step);
    }
  }

  /** Waits until the background has tried to send what is to be sent, so that it is sent at the moment of its step. */
  async settled(actor: Actor, { agreementId }: AgreementRecord): Promise<void> {
    for (let waited = 0; waited < LOOK_AT_MOST_MS; waited += LOOK_EVERY_MS) {
      const all = await this.services.transactions.run(actor, (tx) =>
        this.services.invoicing.deliveries.all(tx, agreementId),
      );
      if (all.every(({ standing }) => standing !== 'waiting')) return;
      await pause(LOOK_EVERY_MS);
    }
    fail('na twee minuten is een factuur nog niet verzonden');
  }

  private async channel(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { kanaal, deelnemer }: StepOf<'factuurkanaal'>,
  ): Promise<string> {
    const setUp = { kanaal, deelnemer };
    const { channel } = decided(await this.services.invoicing.channels.setUp(tx, agreementId, setUp));
    return `facturen gaan naar ${placeOf(channel) ?? ''}`;
  }

  /** As someone of the client who opens the document does. */
  private async fetch(
    tx: Tx,
    record: AgreementRecord,
    { factuur }: StepOf<'factuurophaling'>,
  ): Promise<string> {
    await this.services.invoicing.acts.fetch(tx, record, factuur);
    return `de opdrachtgever haalt ${factuur} op`;
  }

  private async receive(
    tx: Tx,
    record: AgreementRecord,
    { factuur, datum }: StepOf<'factuurontvangst'>,
  ): Promise<string> {
    const said = { happenedOn: datum as LocalDate };
    decided(await this.services.invoicing.acts.receive(tx, record, factuur, said));
    return `${factuur} ontvangen op ${formatDate(said.happenedOn)}`;
  }

  private async bounce(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { factuur, datum, reden }: StepOf<'factuurterugmelding'>,
  ): Promise<string> {
    const said = { happenedOn: datum as LocalDate, reason: reden };
    decided(await this.services.invoicing.acts.bounce(tx, agreementId, factuur, said));
    return `${factuur} teruggekomen: ${reden}`;
  }

  private async send(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { factuur, reden }: StepOf<'factuurverzending'>,
  ): Promise<string> {
    const asked = { document: factuur, reason: reden };
    decided(await this.services.invoicing.sending.send(tx, agreementId, asked));
    return `${factuur} opnieuw verzonden: ${reden}`;
  }
}
