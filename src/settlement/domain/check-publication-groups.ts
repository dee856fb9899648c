import { isShownApart } from '../../agreements/domain';
import type { Report } from '../../kernel/fault/fault';
import { selectKnown, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * What is recorded now names publication groups that exist, and no group is so small that the client
 * would see what one person costs, unless there is a reason (DVO 7.5; AVG). What was recorded earlier is
 * left: publishing merges what these rules would refuse.
 */
export function checkPublicationGroups(facts: AgreementFacts, report: Report): void {
  const { publicationGroups, formation } = selectKnown(facts, () => true);
  const names = new Set(publicationGroups.map(({ name }) => name));
  const versions = new Set<string>();
  for (const group of publicationGroups) {
    const { name, from, place } = group;
    const version = JSON.stringify([name, from]);
    const values = { group: name };
    if (isNew(group) && versions.has(version)) report({ path: `${place}.name`, code: 'F.162', values });
    if (isNew(group) && !isShownApart(group)) report({ path: `${place}.persons`, code: 'F.163', values });
    versions.add(version);
  }
  for (const line of formation) {
    const { publicationGroup: group, place } = line;
    if (isNew(line) && group !== undefined && !names.has(group))
      report({ path: `${place}.publicationGroup`, code: 'F.164', values: { group } });
  }
}
