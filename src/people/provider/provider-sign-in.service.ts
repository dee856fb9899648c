import { Inject, Injectable } from '@nestjs/common';
import type { Person } from '../domain';
import { Accounts } from './accounts.service';
import { MUNICIPALITIES, type Municipality } from './municipality';
import { OpenIdProviders } from './open-id-providers.service';
import { ProviderRefused, type ProviderRefusal } from './provider-refused';
import { StartedSignIns, type Started } from './started-sign-ins.service';

/** Why someone is not signed in. Stable: the Dutch wording is looked up by it. */
export type ProviderSignInRefusal = ProviderRefusal | 'too-many-sign-ins' | 'sign-in-not-started' | 'no-role';

interface NotSignedIn {
  readonly done: false;
  readonly code: ProviderSignInRefusal;
}

/** Where to send the browser. */
export type Begun = { readonly done: true; readonly url: string } | NotSignedIn;

/** Who came back, and where to go then. */
export type Finished = { readonly done: true; readonly person: Person; readonly next: string } | NotSignedIn;

/** Signs people in with the provider of their municipality, from the first step to a person. */
@Injectable()
export class ProviderSignIn {
  constructor(
    @Inject(MUNICIPALITIES) private readonly municipalities: readonly Municipality[],
    private readonly providers: OpenIdProviders,
    private readonly started: StartedSignIns,
    private readonly accounts: Accounts,
  ) {}

  /** Begins for the browser at this address; `next` is where to go afterwards. */
  begin(party: string, visitor: Omit<Started, 'state'>, next: string): Promise<Begun> {
    return refusedAsValue(async () => {
      const municipality = this.municipalityOf(party);
      const { url, state, ...expected } = await this.providers.departure(municipality);
      const admitted = await this.started.keep({ ...visitor, state }, { party, next, ...expected });
      return admitted ? { done: true, url } : refused('too-many-sign-ins');
    });
  }

  /** Finishes what the same browser began, once, with the query that the provider sent it back with. */
  finish(party: string, visitor: Omit<Started, 'state'>, query: string): Promise<Finished> {
    return refusedAsValue(async () => {
      const municipality = this.municipalityOf(party);
      const state = new URLSearchParams(query).get('state') ?? '';
      const begun = await this.started.take({ ...visitor, state });
      if (begun?.party !== party) return refused('sign-in-not-started');
      const claims = await this.providers.arrival(municipality, query, { ...begun, state });
      const person = await this.accounts.personOf(municipality, claims);
      if (person === undefined) return refused('no-role');
      await this.started.endedWell({ ...visitor, state });
      return { done: true, person, next: begun.next };
    });
  }

  /** Where someone of this party signs out of the provider too; undefined when that cannot be done now. */
  async farewell(party: string): Promise<string | undefined> {
    const municipality = this.municipalities.find((one) => one.party === party);
    return municipality && this.providers.farewell(municipality).catch(() => undefined);
  }

  private municipalityOf(party: string): Municipality {
    const found = this.municipalities.find((one) => one.party === party);
    if (found === undefined) throw new ProviderRefused('unknown-municipality');
    return found;
  }
}

async function refusedAsValue<T>(work: () => Promise<T | NotSignedIn>): Promise<T | NotSignedIn> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderRefused) return refused(error.code);
    throw error;
  }
}

function refused(code: ProviderSignInRefusal): NotSignedIn {
  return { done: false, code };
}
