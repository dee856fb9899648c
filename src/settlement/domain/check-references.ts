import type { Report } from '../../kernel/fault/fault';
import type { Fact } from '../../kernel/knowledge';
import { everyFact, type AgreementFacts } from './agreement-facts';

/** Every id once; every reference to something; no fact replacing or withdrawing itself in a circle. */
export function checkReferences(facts: AgreementFacts, report: Report): void {
  const ids = checkIds(facts, report);
  checkReplacements(facts, report);
  checkWithdrawals(facts, ids, report);
  checkAddendumReferences(facts, report);
  checkComponents(facts, report);
  for (const { place, table } of [...facts.tableAcceptances, ...facts.tableConsultations]) {
    if (!facts.salaryTables.some(({ id }) => id === table)) refuse(`${place}.table`, table, report);
  }
  for (const { place, funding } of [...facts.fundingSpendings, ...facts.fundingTalks]) {
    if (!facts.stateFunding.some(({ id }) => id === funding)) refuse(`${place}.funding`, funding, report);
  }
  for (const { place, function: jobFunction } of facts.regradingAnnouncements) {
    if (!facts.formation.some((line) => line.function === jobFunction))
      refuse(`${place}.function`, jobFunction, report);
  }
}

function refuse(path: string, reference: string, report: Report): void {
  report({ path, code: 'unknown-reference', values: { reference } });
}

function checkIds(facts: AgreementFacts, report: Report): Set<string> {
  const ids = new Set<string>();
  for (const fact of everyFact(facts)) {
    if (ids.has(fact.id)) report({ path: `${fact.place}.id`, code: 'duplicate-id', values: { id: fact.id } });
    ids.add(fact.id);
  }
  return ids;
}

function checkReplacements(facts: AgreementFacts, report: Report): void {
  for (const list of Object.values(facts) as (readonly Fact[])[]) {
    const byId = new Map(list.map((fact) => [fact.id, fact]));
    for (const fact of list) {
      if (fact.replaces === undefined) continue;
      if (!byId.has(fact.replaces)) refuse(`${fact.place}.replaces`, fact.replaces, report);
      else if (leadsBackTo(fact, (other) => [byId.get(other.replaces ?? '')]))
        report({ path: `${fact.place}.replaces`, code: 'circular-reference' });
    }
  }
}

function checkWithdrawals(facts: AgreementFacts, ids: ReadonlySet<string>, report: Report): void {
  const sources = new Set([...everyFact(facts)].map(({ source }) => source));
  const targets = (withdrawal: (typeof facts.withdrawals)[number]): typeof facts.withdrawals =>
    facts.withdrawals.filter(
      (other) =>
        other !== withdrawal && (other.id === withdrawal.fact || other.source === withdrawal.ofSource),
    );
  for (const withdrawal of facts.withdrawals) {
    if (withdrawal.fact !== undefined && !ids.has(withdrawal.fact))
      refuse(`${withdrawal.place}.fact`, withdrawal.fact, report);
    if (withdrawal.ofSource !== undefined && !sources.has(withdrawal.ofSource))
      refuse(`${withdrawal.place}.ofSource`, withdrawal.ofSource, report);
    if (withdrawal.fact === withdrawal.id || leadsBackTo(withdrawal, targets))
      report({ path: withdrawal.place, code: 'circular-reference' });
  }
}

function leadsBackTo<T extends Fact>(start: T, next: (fact: T) => readonly (T | undefined)[]): boolean {
  const seen = new Set<T>();
  const waiting = [...next(start)];
  for (let fact = waiting.pop(); fact !== undefined || waiting.length > 0; fact = waiting.pop()) {
    if (fact === start) return true;
    if (fact === undefined || seen.has(fact)) continue;
    seen.add(fact);
    waiting.push(...next(fact));
  }
  return false;
}

function checkAddendumReferences(facts: AgreementFacts, report: Report): void {
  const keys = new Set(facts.addenda.map(({ addendum }) => addendum));
  for (const fact of [...facts.approvals, ...facts.completions, ...facts.costAgreements]) {
    if (!keys.has(fact.addendum)) refuse(`${fact.place}.addendum`, fact.addendum, report);
  }
  const entries = new Map(facts.addendumEntries.map((entry) => [entry.id, entry]));
  for (const agreement of facts.costAgreements) {
    agreement.entries.forEach((id, index) => {
      if (entries.get(id)?.addendum !== agreement.addendum)
        refuse(`${agreement.place}.entries[${index.toString()}]`, id, report);
    });
  }
}

/** A ruling on VAT names components that exist. */
function checkComponents(facts: AgreementFacts, report: Report): void {
  const components = new Set<string>([
    'ceiling',
    'overhead',
    'training',
    'corporation-tax',
    'addendum',
    ...[...facts.payroll, ...facts.formation].map((fact) => `salary:${fact.function}`),
    ...[...facts.addenda, ...facts.addendumEntries].map(({ addendum }) => `addendum:${addendum}`),
  ]);
  for (const ruling of facts.vat) {
    ruling.components?.forEach((component, index) => {
      if (!components.has(component))
        refuse(`${ruling.place}.components[${index.toString()}]`, component, report);
    });
  }
}
