import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { AgreementRecord } from '../agreements';
import { writeQuarter } from '../kernel/time';
import type { Actor, Tx } from '../platform/database';
import type { NewReportAct } from '../quarterly-reports';
import { decided, fail } from './decided';
import type { Services } from './services';
import type { Step } from './script';
import { countOf } from './word-result';

export type ReportStep = Extract<Step, { stap: `kwartaal${string}` }>;

export function isReportStep(step: Step): step is ReportStep {
  return step.stap.startsWith('kwartaal');
}

const TEXTS = z.array(z.strictObject({ onderdeel: z.string(), tekst: z.string() }));

/** Performs what both sides do with the quarterly reports of the example (DVO 6); says in Dutch what happened. */
export class ReportStepPerformer {
  constructor(
    private readonly services: Services['reports'],
    private readonly folder: string,
  ) {}

  /** What is put to the client and fixed is what was seen before, so that is read first. */
  async perform(
    actor: Actor,
    record: AgreementRecord,
    step: ReportStep,
    inOneGo: (work: (tx: Tx) => Promise<string>) => Promise<string>,
  ): Promise<string> {
    const { kwartaal: quarter } = step;
    const { reading, acts } = this.services;
    const name = writeQuarter(quarter);
    const act = (
      asked: NewReportAct,
      said: string,
      filled?: Parameters<typeof acts.do>[4],
    ): Promise<string> =>
      inOneGo(async (tx) => {
        const done = decided(await acts.do(tx, record, quarter, asked, filled));
        return 'faults' in done ? fail(done.faults.map(({ code }) => code).join(', ')) : said;
      });
    const seen = async (): Promise<string> =>
      (await reading.find(actor, record.key, quarter)).shown.fingerprint;
    switch (step.stap) {
      case 'kwartaalcijfers':
        return inOneGo((tx) => this.figures(tx, record, step));
      case 'kwartaaltekst':
        return inOneGo((tx) => this.texts(tx, record, step));
      case 'kwartaalvoorlegging': {
        const filled = await reading.fill(actor, record.key, quarter);
        return act({ act: 'submit', seen: await seen() }, `${name} voorgelegd`, filled);
      }
      case 'kwartaalopmerking': {
        const asked = { act: 'comment', section: step.onderdeel, text: step.tekst } as const;
        return act(asked, `${name}, ${step.onderdeel}: ${step.tekst}`);
      }
      case 'kwartaalantwoord': {
        const asked = { act: 'answer', section: step.onderdeel, text: step.tekst } as const;
        return act(asked, `${name}, ${step.onderdeel}: ${step.tekst}`);
      }
      case 'kwartaalvaststelling':
        return act({ act: 'fix', seen: await seen() }, `${name} vastgesteld`);
    }
  }

  private async figures(
    tx: Tx,
    record: AgreementRecord,
    { kwartaal, bestand }: Extract<ReportStep, { stap: 'kwartaalcijfers' }>,
  ): Promise<string> {
    const file = { fileName: basename(bestand), content: this.bytes(bestand) };
    const count = decided(await this.services.figures.readIn(tx, record, kwartaal, file));
    return `${writeQuarter(kwartaal)}: ${countOf(count, 'cijfer', 'cijfers')}`;
  }

  private async texts(
    tx: Tx,
    record: AgreementRecord,
    { kwartaal, bestand }: Extract<ReportStep, { stap: 'kwartaaltekst' }>,
  ): Promise<string> {
    const read = TEXTS.parse(parse(this.bytes(bestand).toString('utf8'), { schema: 'failsafe' }));
    const texts = read.map(({ onderdeel, tekst }) => ({ section: onderdeel, text: tekst }));
    const written = decided(await this.services.writing.write(tx, record, kwartaal, { texts }));
    if ('faults' in written)
      return fail(written.faults.map(({ path, code }) => `${path}: ${code}`).join(', '));
    return `${writeQuarter(kwartaal)}: tekst bij ${countOf(texts.length, 'onderdeel', 'onderdelen')}`;
  }

  private bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }
}
