import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AgreementRegister, type AgreementRecord } from '../../agreements';
import type { Refusal } from '../../kernel/fault/refusal';
import { actorOf, noteRefusal, type Person } from '../../people';
import { Transactions, type Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { AGREEMENT_FIELD, type Frame } from '../layout/frame';

/** Who asks for a page, with the secret of their forms. */
export interface Visit {
  readonly person: Person;
  readonly formToken: string;
  readonly request: Request;
}

/** The frame of a page that is about an agreement. */
export type AgreementFrame = Frame & { readonly agreement: AgreementRecord };

export interface Loaded<View> {
  readonly frame: AgreementFrame;
  readonly view: View;
}

/** What became of a form. */
export interface Decided<Result> {
  readonly frame: AgreementFrame;
  readonly decision: Result;
}

type Work<Result> = (tx: Tx, record: AgreementRecord, frame: AgreementFrame) => Promise<Result>;

/** Where pages are loaded and forms carried out: on behalf of the visitor, for the agreement in the address. */
@Injectable()
export class Desk {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: AgreementRegister,
  ) {}

  /** Loads what a page shows; undefined when the visitor may not see any agreement yet. */
  readIfAny<View>(
    visit: Visit,
    work: Work<View>,
  ): Promise<Loaded<View> | { readonly frame: Frame; readonly view: undefined }> {
    const load = async (tx: Tx): Promise<Loaded<View> | { frame: Frame; view: undefined }> => {
      const frame = await this.frame(tx, visit);
      if (!isAboutAgreement(frame)) return { frame, view: undefined };
      return { frame, view: await work(tx, frame.agreement, frame) };
    };
    return this.transactions.run(actorOf(visit.person), load, { readOnly: true });
  }

  /** Loads what a page about an agreement shows. */
  async read<View>(visit: Visit, work: Work<View>): Promise<Loaded<View>> {
    const loaded = await this.readIfAny(visit, work);
    if (!isLoaded(loaded)) throw refused('not-found');
    return loaded;
  }

  /** Carries out a form. Nothing of it stays when it is refused. */
  write<Result>(visit: Visit, work: Work<Result>): Promise<Decided<Result>> {
    return this.carryOut(visit, async (tx) => {
      const frame = await this.frame(tx, visit);
      if (!isAboutAgreement(frame)) throw refused('not-found');
      return { frame, decision: await work(tx, frame.agreement, frame) };
    });
  }

  /** Loads what a page shows that is about no agreement. */
  readApart<View>(
    visit: Visit,
    work: (tx: Tx) => Promise<View>,
  ): Promise<{ readonly frame: Frame; readonly view: View }> {
    return this.transactions.run(
      actorOf(visit.person),
      async (tx) => ({ frame: { ...(await this.frame(tx, visit)), isApart: true }, view: await work(tx) }),
      { readOnly: true },
    );
  }

  /** Carries out a form that is about no agreement. Nothing of it stays when it is refused. */
  async writeApart<Result>(visit: Visit, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { decision } = await this.carryOut(visit, async (tx) => ({ decision: await work(tx) }));
    return decision;
  }

  /** As over HTTP, a refusal undoes what was done before it, such as a first step of two. */
  private async carryOut<Result extends { readonly decision: unknown }>(
    { person, request }: Visit,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> {
    let undone: Result | undefined;
    try {
      return await this.transactions.run(actorOf(person), async (tx) => {
        const decided = await work(tx);
        if (!isRefusal(decided.decision)) return decided;
        noteRefusal(request, decided.decision.refusal.code);
        undone = decided;
        throw new Undone();
      });
    } catch (error) {
      if (error instanceof Undone && undone) return undone;
      throw error;
    }
  }

  private async frame(tx: Tx, { person, formToken, request }: Visit): Promise<Frame> {
    const agreements = await this.register.all(tx);
    const key = request.query[AGREEMENT_FIELD];
    const agreement = key === undefined ? agreements[0] : agreements.find((record) => record.key === key);
    if (key !== undefined && !agreement) throw refused('not-found');
    return { person, formToken, agreements, agreement, path: request.path };
  }
}

/** Ends a transaction of which nothing stays. */
class Undone extends Error {}

function isAboutAgreement(frame: Frame): frame is AgreementFrame {
  return frame.agreement !== undefined;
}

function isLoaded<View>(loaded: Loaded<View> | { frame: Frame; view: undefined }): loaded is Loaded<View> {
  return loaded.frame.agreement !== undefined;
}

function isRefusal(result: unknown): result is { readonly refusal: Refusal } {
  return typeof result === 'object' && result !== null && 'refusal' in result;
}
