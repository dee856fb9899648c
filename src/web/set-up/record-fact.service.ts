import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { AgreementRecord } from '../../agreements';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { RecordFacts } from '../../settlement';
import { Desk, type Visit } from '../desk/desk.service';
import { goTo } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import type { FactAnswer, FactForm } from './fact-form';
import { KnownAlready } from './known-already.service';
import { placeFaults, readFactForm, type ReadFact } from './read-fact-form';

const SAID_BEFORE = {
  text: 'Dit is al vastgelegd.',
  details: ['Hetzelfde staat er al, uit dezelfde bron. Is het iets anders, noem dan de bron ervan.'],
};

/** The page that forms stand on: where it is, and how it is shown again. */
export interface FactPage {
  readonly path: string;
  readonly forms: readonly FactForm[];
  showAgain(visit: Visit, response: Response, answer: FactAnswer): Promise<void>;
}

/** Records the one fact that a form says, or shows its page again with all that is wrong, by field. */
@Injectable()
export class RecordFactByForm {
  constructor(
    private readonly desk: Desk,
    private readonly recordFacts: RecordFacts,
    private readonly knownAlready: KnownAlready,
  ) {}

  async carryOut(visit: Visit, response: Response, page: FactPage, name: string): Promise<void> {
    const form = page.forms.find((one) => one.name === name);
    if (!form) throw refused('not-found');
    const read = readFactForm(form, visit.request.body as Fields | undefined);
    const { frame, decision: answer } = await this.desk.write(visit, (tx, record) =>
      this.record(tx, record, form, read),
    );
    if (answer) await page.showAgain(visit, response, answer);
    else goTo(response, hrefIn(frame, page.path, { gedaan: form.name }));
  }

  /** Undefined when it was recorded. */
  private async record(
    tx: Tx,
    record: AgreementRecord,
    form: FactForm,
    read: ReadFact,
  ): Promise<FactAnswer | undefined> {
    await tx.lockAgreement(record.agreementId);
    const id = `${form.list} ${await this.recordFacts.nextPosition(tx, record)}`;
    const fact = { list: form.list, item: { id, ...read.item } };
    if (await this.knownAlready.is(tx, record, read.source, fact))
      return { form: form.name, values: read.values, errors: [], message: SAID_BEFORE };
    const faults =
      read.errors.length > 0
        ? await this.recordFacts.checkNew(tx, record, [fact])
        : faultsOf(await this.recordFacts.record(tx, record, read.source, [fact]));
    const { errors, details } = placeFaults(form, read.errors, faults);
    if (errors.length === 0 && details.length === 0) return undefined;
    const message = details.length > 0 ? { text: 'Er is niets vastgelegd.', details } : undefined;
    return { form: form.name, values: read.values, errors, message };
  }
}

function faultsOf(outcome: Awaited<ReturnType<RecordFacts['record']>>): Parameters<typeof placeFaults>[2] {
  return outcome.ok ? [] : outcome.faults;
}
