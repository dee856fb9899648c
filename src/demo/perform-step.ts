import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { AgreementRecord, BillingReference, FactItem } from '../agreements';
import { readAgreementFile, type AgreementFile } from '../agreements/domain';
import { Fields } from '../kernel/reading';
import type { LocalDate, Month } from '../kernel/time';
import { readParty } from '../parties/domain';
import type { Actor, Tx } from '../platform/database';
import { readAgreementFacts } from '../settlement/domain';
import { decided, fail, valueOf } from './decided';
import type { Services } from './services';
import type { Step } from './script';
import { countOf, wordEuro } from './word-result';

type StepOf<Kind extends Step['stap']> = Extract<Step, { stap: Kind }>;

/** The accounts of the demonstration by which steps are performed: who prepares does not issue (DVO 3.3). */
export interface Performers {
  readonly administrator: Actor;
  readonly officer: Actor;
  readonly colleague: Actor;
  readonly lead: Actor;
  /** Of the client. */
  readonly regisseur: Actor;
  /** Who reads in and prepares, and who releases. */
  readonly cemetery: Actor;
  readonly cemetery2: Actor;
  /** The bookkeeping of the client. */
  readonly finance: Actor;
}

/** Performs steps of the example with the use cases of the product; says in Dutch what happened. */
export class StepPerformer {
  constructor(
    private readonly services: Services,
    readonly performers: Performers,
    private readonly folder: string,
  ) {}

  async parties(tx: Tx, step: StepOf<'partijen'>, now: string): Promise<string> {
    const { partijen } = this.yaml(step.bestand) as { partijen: unknown[] };
    const details = partijen.map((party, index) =>
      readParty(new Fields(party, `partijen[${index}]`, ({ path, code }) => fail(`${path}: ${code}`))),
    );
    for (const party of details) await this.services.parties.record(tx, party, now);
    return details.map(({ name }) => name).join(' en ');
  }

  async agreement(tx: Tx, step: StepOf<'overeenkomst'>, reference: BillingReference): Promise<string> {
    const { agreement, items } = this.agreementFile(step.bestand);
    if (!agreement) return fail(`${step.bestand} noemt geen overeenkomst`);
    const { id, title, client, contractor, startsOn, endsOn = null } = agreement;
    const record = decided(
      await this.services.registerAgreement.register(tx, {
        key: id,
        title,
        clientParty: client,
        contractorParty: contractor,
        startsOn,
        endsOn,
        reference,
      }),
    );
    await this.record(tx, record, 'overeenkomst', items);
    return `${record.key}, ${countOf(items.length, 'feit', 'feiten')}`;
  }

  async facts(tx: Tx, record: AgreementRecord, step: StepOf<'feiten'>): Promise<string> {
    const { items } = this.agreementFile(step.bestand);
    await this.record(tx, record, step.bron, items);
    return `${step.bron}: ${countOf(items.length, 'feit', 'feiten')}`;
  }

  async salaryTable(tx: Tx, record: AgreementRecord, step: StepOf<'salaristabel'>): Promise<string> {
    const table = decided(
      await this.services.readInTable.readIn(tx, {
        fileName: basename(step.bestand),
        content: this.bytes(step.bestand),
        collectiveAgreement: step.cao,
        effectiveFrom: step.vanaf as LocalDate,
        provisional: false,
      }),
    );
    const fact = { list: 'salaryTables', item: { id: table.tableId, table: table.tableId } };
    await this.record(tx, record, `salaristabel ${step.cao} ${step.vanaf}`, [fact]);
    return `${step.cao} per ${step.vanaf}`;
  }

  /** Checks a payroll file and accepts it as someone would who has looked at every warning. */
  async payroll(tx: Tx, record: AgreementRecord, step: StepOf<'loonkosten'>): Promise<string> {
    const file = {
      fileName: basename(step.bestand),
      content: this.bytes(step.bestand),
      profile: step.profiel,
    };
    const { uploadId, summary } = decided(await this.services.uploads.check(tx, record, file));
    const accepted = summary.warnings.map(({ code, subject }) => ({ code, subject, reason: step.reden }));
    const acceptance = { total: summary.total, count: summary.rows, accepted };
    decided(await this.services.uploads.accept(tx, record, uploadId, acceptance));
    const lines = countOf(summary.lines, 'regel', 'regels');
    return `${summary.deliveryId}: ${lines}, ${wordEuro(summary.countedTotal)}`;
  }

  async withdrawal(tx: Tx, record: AgreementRecord, step: StepOf<'intrekking'>): Promise<string> {
    decided(await this.services.deliveries.withdraw(tx, record, step.levering, step.reden));
    return `${step.levering} ingetrokken`;
  }

  async draft(tx: Tx, record: AgreementRecord, step: StepOf<'maandfactuur'>): Promise<string> {
    const prepared = decided(
      await this.services.prepareDraft.prepare(tx, record, { month: step.maand as Month }),
    );
    return prepared.draft.fingerprint;
  }

  async issue(tx: Tx, record: AgreementRecord, fingerprint: string): Promise<string> {
    const { documents } = decided(await this.services.issueDraft.issue(tx, record, fingerprint));
    return documents.map(({ number, gross }) => `${number} ${wordEuro(gross)}`).join(', ');
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    facts: readonly FactItem[],
  ): Promise<void> {
    if (facts.length > 0)
      valueOf(
        await this.services.recordFacts.record(
          tx,
          record,
          source,
          facts.map(({ list, item }) => ({ list, item })),
        ),
      );
  }

  private agreementFile(file: string): AgreementFile {
    return valueOf(readAgreementFile(this.yaml(file), { readFacts: readAgreementFacts }));
  }

  private bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  private yaml(file: string): unknown {
    return parse(this.bytes(file).toString('utf8'), { schema: 'failsafe' });
  }
}
