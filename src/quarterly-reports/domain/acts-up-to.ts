import type { ReportAct, ReportVersion } from './report-act';

/**
 * What was done with a version and those before it, as far as both sides know it: of a version that was put to the
 * client, what was done with a draft that never was stays out. Who reads a draft, reads all of it.
 */
export function actsUpTo<Act extends ReportAct>(
  { versions, acts }: { readonly versions: readonly ReportVersion[]; readonly acts: readonly Act[] },
  version: number,
): Act[] {
  const put = new Set(versions.filter(({ offer }) => offer).map((one) => one.version));
  return acts.filter((act) => act.version <= version && (put.has(act.version) || !put.has(version)));
}
