import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import type { Actor } from '../platform/database';
import { Refused, refused, valueOf } from '../platform/http';
import { AddendaReader, type ShownAddendum } from './addenda.reader';
import { DoAct } from './do-act.service';
import type { NewAct } from './new-act';

/** For controllers: an addendum as the one who asks sees it, and one act on it. */
@Injectable()
export class AddendumDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly addenda: AddendaReader,
    private readonly acts: DoAct,
  ) {}

  list(actor: Actor, key: string): Promise<ShownAddendum[]> {
    return this.access.read(actor, key, (tx, { agreementId }) => this.addenda.read(tx, agreementId));
  }

  /** Refuses (404) an addendum that is not there, or not for this actor. */
  find(actor: Actor, key: string, addendum: string): Promise<ShownAddendum> {
    return this.access.read(actor, key, async (tx, { agreementId }) => {
      const [shown] = await this.addenda.read(tx, agreementId, addendum);
      return shown ?? unknown(addendum);
    });
  }

  /** Does an act, all of it or nothing; answers the addendum as it then stands. */
  act(actor: Actor, key: string, addendum: string, asked: NewAct): Promise<ShownAddendum> {
    return this.access.change(actor, key, async (tx, record) => {
      const decision = await this.acts.do(tx, record, addendum, asked);
      if (!decision.ok && decision.refusal.code === 'version-differs') throw refused('stale-version');
      valueOf(decision);
      const [shown] = await this.addenda.read(tx, record.agreementId, addendum);
      return shown ?? unknown(addendum);
    });
  }
}

function unknown(addendum: string): never {
  throw new Refused({ code: 'unknown-addendum', values: { addendum } });
}
