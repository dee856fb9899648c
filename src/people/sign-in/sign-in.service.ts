import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import { systemActor } from '../../platform/database';
import type { Person } from '../domain';
import { AttemptLimit } from './attempt-limit.service';
import { SIGN_IN, type Credentials, type SignInPort } from './sign-in.port';

/** Why someone could not sign in. Stable: the Dutch wording is looked up by it. */
export type SignInRefusal = 'wrong-credentials' | 'too-many-attempts';

export type Identification =
  | { readonly identified: true; readonly person: Person }
  | { readonly identified: false; readonly code: SignInRefusal };

const ACTOR = systemActor('sign-in');

/** Finds out who someone is, slows down guessing and writes down every refusal. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(SIGN_IN) private readonly port: SignInPort,
    private readonly limit: AttemptLimit,
    private readonly audit: AuditTrail,
  ) {}

  /** Whether there are accounts with passwords at all: in a demonstration only. */
  get takesPasswords(): boolean {
    return this.port.demonstration !== undefined;
  }

  /** The person of these credentials, tried from this network address. */
  async identify(credentials: Credentials, address: string): Promise<Identification> {
    if (!(await this.limit.admit(credentials.account, address))) {
      return this.refuse(credentials, 'too-many-attempts');
    }
    const person = await this.port.identify(credentials);
    if (person === undefined) return this.refuse(credentials, 'wrong-credentials');
    await this.limit.forget(credentials.account, address);
    return { identified: true, person };
  }

  private async refuse({ account }: Credentials, code: SignInRefusal): Promise<Identification> {
    // Only a name that exists is written down: people type their password in the wrong field.
    const known = this.port.demonstration?.accounts.some((one) => one.account === account) === true;
    await this.audit.recordApart(ACTOR, {
      action: 'sign-in.refused',
      subjectKind: 'account',
      subjectId: known ? account : 'unknown',
      details: { code },
    });
    return { identified: false, code };
  }
}
