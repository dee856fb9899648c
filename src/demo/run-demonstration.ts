import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { actorOf, demonstrationPerson } from '../people';
import { parseInstant, SteppedClock, type Instant } from '../platform/clock';
import { projectRoot, type Config } from '../platform/config';
import type { AgreementRecord } from '../agreements';
import type { Actor } from '../platform/database';
import { isWorkedThrough } from './is-worked-through';
import { readLastPerformed } from './performed-steps.store';
import { AddendumStepPerformer } from './perform-addendum-step';
import { CemeteryStepPerformer, isCemeteryStep } from './perform-cemetery-step';
import { InvoiceStepPerformer, isInvoiceStep } from './perform-invoice-step';
import { isReportStep, ReportStepPerformer, type ReportStep } from './perform-report-step';
import { StepPerformer, type Performers } from './perform-step';
import { readScript, type Script, type Step } from './script';
import { servicesOf, type Services } from './services';

/** Who performs the steps, by the account of the demonstration. */
const ACCOUNTS: Readonly<Record<keyof Performers, string>> = {
  ...{ administrator: 'beheer', officer: 'financien', colleague: 'financien2', lead: 'teamleider' },
  ...{ cemetery: 'begraafplaatsen', cemetery2: 'begraafplaatsen2' },
  ...{ regisseur: 'regisseur', finance: 'crediteuren' },
};

/** Steps that the officer does not perform: another confirms or releases, and the client does its own (DVO 3.3, 3.6). */
const PERFORMED_BY: Readonly<Partial<Record<Step['stap'], keyof Performers>>> = {
  ...{ akkoord: 'regisseur', bevestiging: 'colleague' },
  ...{ factuurverzending: 'colleague', factuurophaling: 'finance', factuurontvangst: 'finance' },
  ...{ kwartaalvoorlegging: 'lead', kwartaalopmerking: 'regisseur', kwartaalvaststelling: 'regisseur' },
  ...{ begraafreeks: 'cemetery', begraaftarieven: 'cemetery', begraafexport: 'cemetery' },
  ...{ begraafbestand: 'cemetery', begraafvrijgave: 'cemetery2', begraafverschil: 'cemetery' },
  ...{ begraafaflevering: 'finance', begraafontvangst: 'finance' },
};

const EXAMPLE = join(projectRoot(), 'examples/ommen-twenterand-2026');

/** What one step did, for the table at the end; `again` when it had been done before. */
export interface Performed {
  readonly moment: string;
  readonly step: string;
  readonly result: string;
}

export interface Demonstration {
  readonly performed: readonly Performed[];
  readonly skipped: number;
  /** The moment of the last step: nothing can be recorded before it. */
  readonly lastMoment: string;
}

/** What happens in the example. */
export function readExample(): Script {
  return readScript(join(EXAMPLE, 'demonstratie.yaml'));
}

/**
 * Works through the example, each step at its own moment of a clock that exists for this only, prepared
 * and issued by two accounts. What was done before is not done again, so it can be cut off anywhere; nor is
 * what a later script has in between, since time does not go back and someone may have done it by hand.
 */
export async function runDemonstration(
  config: Config,
  appUrl: string,
  outFolder: string,
  script: Script = readExample(),
): Promise<Demonstration> {
  const officer = actorOf(demonstrationPerson(ACCOUNTS.officer));
  if (await isWorkedThrough(appUrl, script, outFolder, officer)) return outcomeOf(script, []);
  const clock = new SteppedClock(script.stappen[0]?.op ?? '');
  const options = {
    config: { ...config, logLevel: 'warn' as const },
    appUrl,
    http: false,
    worker: true,
    clock,
  };
  const application = await NestFactory.createApplicationContext(AppModule.on(options), {
    logger: ['error', 'warn'],
  });
  await application.init();
  try {
    const run = new DemonstrationRun(servicesOf(application), clock, script);
    return await run.perform(outFolder);
  } finally {
    await application.close();
  }
}

function outcomeOf({ stappen }: Script, performed: readonly Performed[]): Demonstration {
  return { performed, skipped: stappen.length - performed.length, lastMoment: stappen.at(-1)?.op ?? '' };
}

class DemonstrationRun {
  private readonly performer: StepPerformer;
  private readonly addenda: AddendumStepPerformer;
  private readonly cemetery: CemeteryStepPerformer;
  private readonly invoices: InvoiceStepPerformer;
  private readonly reports: ReportStepPerformer;
  private readonly performed: Performed[] = [];
  private record: AgreementRecord | undefined;
  /** The moment of the last step that was performed, now or before. */
  private lastPerformed: Instant = '';

  constructor(
    private readonly services: Services,
    private readonly clock: SteppedClock,
    private readonly script: Script,
  ) {
    const performers = Object.fromEntries(
      Object.entries(ACCOUNTS).map(([name, account]) => [name, actorOf(demonstrationPerson(account))]),
    ) as Record<keyof Performers, Actor>;
    this.performer = new StepPerformer(services, performers, EXAMPLE);
    this.addenda = new AddendumStepPerformer(services, EXAMPLE);
    this.cemetery = new CemeteryStepPerformer(services.cemetery, EXAMPLE);
    this.invoices = new InvoiceStepPerformer(services);
    this.reports = new ReportStepPerformer(services.reports, EXAMPLE);
  }

  async perform(outFolder: string): Promise<Demonstration> {
    for (const id of Object.values(ACCOUNTS)) await this.services.names.remember(demonstrationPerson(id));
    await this.resume();
    for (const step of this.script.stappen) await this.performOnce(step);
    if (!this.record) throw new Error('The example registers no agreement');
    // Loaded when there is something to write: a start after which nothing is left to do is sooner without.
    const { writeResults } = await import('./write-results.js');
    await writeResults(this.services, this.performer.performers, this.record, outFolder);
    return outcomeOf(this.script, this.performed);
  }

  private async resume(): Promise<void> {
    const { transactions, agreements } = this.services;
    await transactions.run(this.performer.performers.officer, async (tx) => {
      this.record = await agreements.byKey(tx, this.script.overeenkomst);
      if (this.record) this.lastPerformed = await readLastPerformed(tx, this.script.overeenkomst);
    });
  }

  private async performOnce(step: Step): Promise<void> {
    const isRegistered = this.record && (step.stap === 'partijen' || step.stap === 'overeenkomst');
    if (isRegistered || parseInstant(step.op) <= this.lastPerformed) return;
    this.clock.stepTo(step.op);
    const result = await this.performStep(step);
    if (this.record) await this.invoices.settled(this.performer.performers.officer, this.record);
    this.performed.push({ moment: step.op.slice(0, 10), step: step.stap, result });
    if (step.stap === 'overeenkomst') await this.resume();
  }

  private async performStep(step: Step): Promise<string> {
    const { transactions } = this.services;
    const { administrator, officer, lead } = this.performer.performers;
    if (step.stap === 'partijen')
      return transactions.run(administrator, (tx) => this.performer.parties(tx, step, this.clock.now()));
    if (step.stap === 'overeenkomst')
      return transactions.run(administrator, (tx) =>
        this.performer.agreement(tx, step, this.script.referenties),
      );
    const record = this.registered();
    if (isReportStep(step)) return this.reported(record, step);
    if (step.stap !== 'maandfactuur')
      return transactions.run(this.actorOf(step), (tx) => this.marked(tx, record, step));
    const fingerprint = await transactions.run(officer, (tx) => this.performer.draft(tx, record, step));
    return transactions.run(lead, async (tx) => {
      const issued = await this.performer.issue(tx, record, fingerprint);
      await this.mark(tx, record, step);
      return issued;
    });
  }

  /** A step on a quarterly report and that it was performed, both or neither. */
  private reported(record: AgreementRecord, step: ReportStep): Promise<string> {
    const actor = this.actorOf(step);
    return this.reports.perform(actor, record, step, (work) =>
      this.services.transactions.run(actor, async (tx) => {
        await this.mark(tx, record, step);
        return work(tx);
      }),
    );
  }

  private actorOf({ stap }: Step): Actor {
    return this.performer.performers[PERFORMED_BY[stap] ?? 'officer'];
  }

  private async marked(
    tx: Parameters<StepPerformer['facts']>[0],
    record: AgreementRecord,
    step: Exclude<Step, ReportStep | { stap: 'partijen' | 'overeenkomst' | 'maandfactuur' }>,
  ): Promise<string> {
    await this.mark(tx, record, step);
    if (isCemeteryStep(step)) return this.cemetery.perform(tx, record, step);
    if (isInvoiceStep(step)) return this.invoices.perform(tx, record, step);
    switch (step.stap) {
      case 'addendum':
        return this.addenda.addendum(tx, record, step);
      case 'akkoord':
        return this.addenda.approval(tx, record, step);
      case 'posten':
        return this.addenda.entries(tx, record, step);
      case 'bevestiging':
        return this.addenda.confirmation(tx, record, step);
      case 'afronding':
        return this.addenda.completion(tx, record, step);
      case 'feiten':
        return this.performer.facts(tx, record, step);
      case 'salaristabel':
        return this.performer.salaryTable(tx, record, step);
      case 'loonkosten':
        return this.performer.payroll(tx, record, step);
      case 'intrekking':
        return this.performer.withdrawal(tx, record, step);
    }
  }

  private async mark(
    tx: Parameters<StepPerformer['facts']>[0],
    { agreementId }: AgreementRecord,
    { op, stap }: Step,
  ): Promise<void> {
    await this.services.audit.record(tx, agreementId, {
      action: 'example.performed',
      subjectKind: 'example-step',
      subjectId: `${stap} ${op}`,
    });
  }

  private registered(): AgreementRecord {
    if (!this.record) throw new Error('The example uses the agreement before it registers it');
    return this.record;
  }
}
