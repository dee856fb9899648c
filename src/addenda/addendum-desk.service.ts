import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AgreementRecord } from '../agreements';
import type { Actor, Tx } from '../platform/database';
import { Refused, refused, valueOf } from '../platform/http';
import { AddendaReader, type ShownAddendum } from './addenda.reader';
import { DoAct } from './do-act.service';
import type { Proposal } from './domain';
import type { NewAct } from './new-act';
import { inDutchPlaces } from './proposals.dto';
import { WriteVersion } from './write-version.service';

/** For controllers: an addendum as the one who asks sees it, and one act or one further version of it. */
@Injectable()
export class AddendumDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly addenda: AddendaReader,
    private readonly acts: DoAct,
    private readonly writing: WriteVersion,
  ) {}

  list(actor: Actor, key: string): Promise<ShownAddendum[]> {
    return this.access.read(actor, key, (tx, { agreementId }) => this.addenda.read(tx, agreementId));
  }

  /** Refuses (404) an addendum that is not there, or not for this actor. */
  find(actor: Actor, key: string, addendum: string): Promise<ShownAddendum> {
    return this.access.read(actor, key, (tx, record) => this.shown(tx, record, addendum));
  }

  /** Does an act, all of it or nothing; answers the addendum as it then stands. */
  act(actor: Actor, key: string, addendum: string, asked: NewAct): Promise<ShownAddendum> {
    return this.access.change(actor, key, async (tx, record) => {
      const decision = await this.acts.do(tx, record, addendum, asked);
      if (!decision.ok && decision.refusal.code === 'version-differs') throw refused('stale-version');
      valueOf(decision);
      return this.shown(tx, record, addendum);
    });
  }

  /** Writes a new addendum, or a version of the one that is named; answers it as it then stands. */
  write(actor: Actor, key: string, proposal: Proposal, addendum?: string): Promise<ShownAddendum> {
    return this.access.change(actor, key, async (tx, record) => {
      if (addendum === undefined) {
        const written = valueOf(inDutchPlaces(await this.writing.propose(tx, record, proposal)));
        return this.shown(tx, record, written);
      }
      valueOf(inDutchPlaces(await this.writing.amend(tx, record, addendum, proposal)));
      return this.shown(tx, record, addendum);
    });
  }

  /** Read in the transaction of whoever asks, so that nobody is told what another wrote right after. */
  private async shown(tx: Tx, { agreementId }: AgreementRecord, addendum: string): Promise<ShownAddendum> {
    const [shown] = await this.addenda.read(tx, agreementId, addendum);
    return shown ?? unknown(addendum);
  }
}

function unknown(addendum: string): never {
  throw new Refused({ code: 'unknown-addendum', values: { addendum } });
}
