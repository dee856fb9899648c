import type { FactItem } from '../agreements';
import type { LocalDate } from '../kernel/time';
import type { AddendumDossier, DoneAct } from './addendum-rows';
import {
  completionOf,
  costAgreementOf,
  factsOfConsent,
  formationLineOf,
  needsConsent,
  offerOf,
  registrationOf,
  wasPut,
  type AddendumState,
  type VersionKey,
} from './domain';
import type { NewAct, Standing } from './new-act';

/** What becomes known by an act, and from where. */
export interface ActFacts {
  readonly source: string;
  readonly facts: readonly FactItem[];
  /** What would follow when the client agrees, so that a proposal that cannot be recorded is never offered. */
  readonly supposed: readonly FactItem[];
}

/** What an act leads to (R1, R8; DVO 3.6, 3.7, 4.6, 4.7); most acts lead to nothing but themselves. */
export function factsOfAct(standing: Standing, asked: NewAct, today: LocalDate): ActFacts {
  const { addendum } = standing.dossier;
  const source = (what: string): string => `${what} ${addendum}`;
  switch (asked.act) {
    case 'submit':
    case 'record-paper-consent':
      return { source: source('voorstel'), ...offer(standing, asked.day ?? today) };
    case 'approve':
      return known(source('akkoord'), consent(standing, today));
    case 'confirm-paper-consent':
      return known(source('akkoord'), consent(standing, standing.state.paper?.day ?? today));
    case 'withdraw':
      return known(source('intrekking'), withdrawals(standing));
    case 'complete':
      return known(source('afronding'), [completionOf(addendum, asked.day ?? today)]);
    case 'agree-costs': {
      const { entries = [] } = asked;
      const offer = standing.state.offered ? offerOf(standing.state.offered) : '';
      return known(source('kosten'), [costAgreementOf(addendum, offer, { agreedOn: today, entries })]);
    }
    default:
      return known(source('addendum'), []);
  }
}

function known(source: string, facts: readonly FactItem[]): ActFacts {
  return { source, facts, supposed: [] };
}

/** The first version offered registers the addendum, so that entries can refer to it while they wait. */
function offer(standing: Standing, approvedOn: LocalDate): Pick<ActFacts, 'facts' | 'supposed'> {
  const { dossier } = standing;
  const isKnown = needsConsent(dossier.kind) ? dossier.acts.some(registers) : isRegistered(standing);
  const facts = isKnown ? [] : [registrationOf(keyOf(standing), standing.version.proposal)];
  const all = needsConsent(dossier.kind) ? consent(standing, approvedOn) : [];
  const supposed = all.filter(({ item }) => !facts.some((fact) => fact.item.id === item.id));
  return { facts, supposed };
}

function consent(standing: Standing, approvedOn: LocalDate): FactItem[] {
  const { proposal } = standing.version;
  const registration = isRegistered(standing) ? [] : [registrationOf(keyOf(standing), proposal)];
  const replacedLine = lineOfApproved(standing.dossier, standing.state);
  const lines = proposal.price.basis === 'formation' ? [] : linesOfApproved(standing);
  return [
    ...registration,
    ...factsOfConsent(keyOf(standing), proposal, { approvedOn, replacedLine }),
    ...lines.map(withdrawalOf),
  ];
}

/**
 * The lines of the versions of formation that took each other's place up to the one that counts. All of them are
 * withdrawn, since what a withdrawn line replaced would come back.
 */
function linesOfApproved({ dossier }: Standing): string[] {
  const approved = dossier.versions.filter(({ version }) =>
    dossier.acts.some((done) => done.version === version && agrees(done)),
  );
  const lastPrice = approved.findLastIndex(({ proposal }) => proposal.price.basis !== 'formation');
  return approved
    .slice(lastPrice + 1)
    .map(({ version }) => formationLineOf({ addendum: dossier.addendum, version }));
}

function agrees({ act }: DoneAct): boolean {
  return act === 'approve' || act === 'confirm-paper-consent';
}

/**
 * An addendum that was never agreed to is no longer known; one that was stays as it was agreed. A further version
 * that was only being written leaves no trace.
 */
function withdrawals({ dossier, state, version }: Standing): FactItem[] {
  if (state.approved !== undefined || (dossier.acts.some(registers) && !wasPut(dossier, version))) return [];
  return dossier.acts
    .filter(registers)
    .map((act) => withdrawalOf(`addendum ${dossier.addendum} versie ${act.version.toString()}`));
}

function withdrawalOf(fact: string): FactItem {
  return { list: 'withdrawals', item: { id: `intrekking ${fact}`, fact } };
}

/** The formation line that was agreed to, which an agreed amendment takes the place of. */
export function lineOfApproved(dossier: AddendumDossier, state: AddendumState): string | undefined {
  const approved = dossier.versions.find(({ version }) => version === state.approved);
  return approved?.proposal.price.basis === 'formation'
    ? formationLineOf({ addendum: dossier.addendum, version: approved.version })
    : undefined;
}

function isRegistered({ dossier, version }: Standing): boolean {
  return dossier.acts.some((act) => registers(act) && act.version === version.version);
}

function registers({ act, firstPosition }: DoneAct): boolean {
  return firstPosition !== undefined && (act === 'submit' || act === 'record-paper-consent');
}

function keyOf({ dossier: { addendum }, version: { version } }: Standing): VersionKey {
  return { addendum, version };
}
