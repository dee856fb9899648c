import { CONTENT_NAMES, FINDING_WORDING, VERIFICATION_WORDING } from '../../templates/wording/evidence';
import { fillIn } from '../platform/wording';
import type { Finding } from './domain';
import { formatEuro } from '../kernel/text';
import type { RulesDiffer, Verification } from './verify-records.service';

/** A finding in Dutch: which record, and what is wrong with it. */
export function wordFinding({ code, values }: Finding): string {
  return fillIn(FINDING_WORDING[code], { ...values, record: nameRecord(values['name'] ?? '') });
}

/** `recording 12` as `Vastlegging vanaf positie 12`. */
function nameRecord(name: string): string {
  const [kind = '', ...own] = name.split(' ');
  return [CONTENT_NAMES[kind] ?? kind, ...own].join(' ');
}

/** A verification in Dutch, one sentence a line; the last says whether all is sound. */
export function wordVerification(verification: Verification): string[] {
  const {
    findings,
    notRecomputed,
    rulesDiffer,
    chains,
    links,
    documents,
    yearEnds,
    halfYears,
    quarterlyReports,
  } = verification;
  const counts = {
    ...{ chains, links, documents, yearEnds, halfYears, quarterlyReports },
    count: findings.length,
  };
  const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count.toString()]));
  const { sound, found, notRecomputed: other } = VERIFICATION_WORDING;
  return [
    ...findings.map(wordFinding),
    ...(notRecomputed > 0 ? [fillIn(other, { count: notRecomputed.toString() })] : []),
    ...rulesDiffer.map(wordRules),
    fillIn(findings.length === 0 ? sound : found, values),
  ];
}

function wordRules({ key, version, lines, total, isAccepted }: RulesDiffer): string {
  const { rulesDiffer, rulesAccepted, rulesOpen } = VERIFICATION_WORDING;
  const accepted = isAccepted ? rulesAccepted : rulesOpen;
  const values = { key, version, count: lines.toString(), total: formatEuro(total), accepted };
  return fillIn(rulesDiffer, values);
}
