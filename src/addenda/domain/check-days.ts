import { covers, type Agreement } from '../../agreements/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import type { CalamityAccount } from './proposal';

/** Days of a calamity that cannot be: it happened within the agreement, and nothing of it is still to come (DVO 3.7). */
export function checkDays(
  { happenedOn, told }: CalamityAccount,
  agreement: Pick<Agreement, 'startsOn' | 'endsOn'>,
  today: LocalDate,
): Fault[] {
  const toCome = (path: string, day: LocalDate): Fault[] =>
    day > today ? [{ path, code: 'day-to-come', values: { today } }] : [];
  return [
    ...(covers(agreement, happenedOn) ? [] : [{ path: 'calamity.happenedOn', code: 'outside-agreement' }]),
    ...toCome('calamity.happenedOn', happenedOn),
    ...told.flatMap(({ day }, index) => toCome(`calamity.told[${index.toString()}].day`, day)),
  ];
}
