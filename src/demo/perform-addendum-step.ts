import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { EntryBody, ProposalBody, readEntryBody, readProposalBody, type AddendumFile } from '../addenda';
import type { AgreementRecord } from '../agreements';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { decided } from './decided';
import type { Services } from './services';
import type { Step } from './script';
import { countOf } from './word-result';

type StepOf<Kind extends Step['stap']> = Extract<Step, { stap: Kind }>;

/** Performs what both sides do with the addenda of the example (DVO 3.6, 4.6); says in Dutch what happened. */
export class AddendumStepPerformer {
  constructor(
    private readonly services: Services,
    private readonly folder: string,
  ) {}

  async addendum(tx: Tx, record: AgreementRecord, step: StepOf<'addendum'>): Promise<string> {
    const proposal = readProposalBody(ProposalBody.schema.parse(this.yaml(step.bestand)));
    const addendum = decided(await this.services.writeVersion.propose(tx, record, proposal));
    const seen = await this.seen(tx, record, addendum);
    decided(await this.services.doAct.do(tx, record, addendum, { act: 'submit', seen }));
    return `${addendum} voorgelegd: ${proposal.title}`;
  }

  async approval(tx: Tx, record: AgreementRecord, { addendum }: StepOf<'akkoord'>): Promise<string> {
    const seen = await this.seen(tx, record, addendum);
    decided(await this.services.doAct.do(tx, record, addendum, { act: 'approve', seen }));
    return `de opdrachtgever is akkoord met ${addendum}`;
  }

  async entries(tx: Tx, record: AgreementRecord, step: StepOf<'posten'>): Promise<string> {
    const entries = this.yaml(step.bestand) as readonly Readonly<Record<string, string>>[];
    for (const { bewijs, ...entry } of entries) {
      const proof = bewijs === undefined ? undefined : this.proof(bewijs);
      const body = readEntryBody(EntryBody.schema.parse(entry), proof);
      decided(await this.services.writeEntry.write(tx, record, step.addendum, body));
    }
    return `${step.addendum}: ${countOf(entries.length, 'post', 'posten')}`;
  }

  async confirmation(tx: Tx, record: AgreementRecord, step: StepOf<'bevestiging'>): Promise<string> {
    for (const entry of step.posten)
      decided(await this.services.writeEntry.confirm(tx, record, step.addendum, entry));
    return `${step.addendum}: ${countOf(step.posten.length, 'post', 'posten')} bevestigd`;
  }

  async completion(tx: Tx, record: AgreementRecord, step: StepOf<'afronding'>): Promise<string> {
    const day = step.op.slice(0, 10) as LocalDate;
    decided(await this.services.doAct.do(tx, record, step.addendum, { act: 'complete', day }));
    return `${step.addendum} afgerond`;
  }

  private async seen(tx: Tx, record: AgreementRecord, addendum: string): Promise<string | undefined> {
    const [shown] = await this.services.addenda.read(tx, record.agreementId, addendum);
    return shown?.state.latest.fingerprint;
  }

  private proof(file: string): AddendumFile {
    const content = readFileSync(join(this.folder, file));
    return decided(this.services.receiveFile.receive({ fileName: basename(file), content }));
  }

  private yaml(file: string): unknown {
    return parse(readFileSync(join(this.folder, file), 'utf8'), { schema: 'failsafe' });
  }
}
