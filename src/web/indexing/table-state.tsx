import type { JSX } from 'preact';
import type { AgreementTable, TableState } from '../../settlement';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { Badge, type Tone } from '../parts/badge';

const STATES: Readonly<Record<TableState, { tone: Tone; text: string }>> = {
  'not-entered': { tone: 'quiet', text: 'Niet opgenomen' },
  'awaits-acceptance': { tone: 'warning', text: 'Wacht op akkoord' },
  counts: { tone: 'safe', text: 'Telt mee' },
  passed: { tone: 'quiet', text: 'Vervangen' },
};

/** What a salary table is to the agreement, and whether it is the published one. */
export function TableBadges({ one }: { one: AgreementTable }): JSX.Element {
  const { tone, text } = STATES[one.state];
  return (
    <>
      <Badge tone={tone}>{text}</Badge> {one.table.provisional && <Badge tone="warning">Voorlopig</Badge>}
      {one.table.supersededBy !== undefined && <Badge tone="quiet">Verbeterd</Badge>}
    </>
  );
}

export function nameOfTable({ table }: AgreementTable): string {
  return `${table.collectiveAgreement} per ${formatDate(table.effectiveFrom as LocalDate)}`;
}
