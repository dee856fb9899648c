/** An export holds names and addresses: with faults it stays for a day after it was last mended, and never more than a week. */
const WITH_FAULTS_HOURS = 24;
const LONGEST_HOURS = 7 * 24;

/** How many hours from now on an export is kept that nobody accepts (AVG 5). */
export function hoursToKeep(hasFaults: boolean, hoursSinceReceipt: number): number {
  const left = Math.max(0, LONGEST_HOURS - hoursSinceReceipt);
  return hasFaults ? Math.min(WITH_FAULTS_HOURS, left) : left;
}
