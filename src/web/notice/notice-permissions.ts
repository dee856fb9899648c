import { earliestEnd } from '../../agreements/domain';
import type { NoticeActOnGiven, NoticesNow, ShownNotice } from '../../notice';
import { checkNoticeAct, giverOf } from '../../notice/domain';
import { decide, type Person } from '../../people';

/** Whether someone may do an act with a notice as it stands; a page offers only those. */
export function mayDo(
  person: Person,
  { dossier, content }: ShownNotice,
  act: NoticeActOnGiven['act'],
  { today }: Pick<NoticesNow, 'today'>,
): boolean {
  const asked = { act, party: person.party, today, endsOn: content.endsOn };
  return decide(person, 'notice.give').allowed && checkNoticeAct(dossier, asked).ok;
}

/** Whether someone may give notice for a party that has not done so yet, by which the agreement would end earlier. */
export function mayGive(person: Person, { notices, endsOn, today }: NoticesNow): boolean {
  const isStanding = ({ dossier, state }: ShownNotice): boolean =>
    state !== 'taken-back' && giverOf(dossier) === person.party;
  const endsEarlier = endsOn === undefined || earliestEnd(today) < endsOn;
  return decide(person, 'notice.give').allowed && endsEarlier && !notices.some(isStanding);
}
