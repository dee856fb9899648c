import type { JSX } from 'preact';
import { capitalised, formatLongDate, formatQuantity } from '../../kernel/text';
import type { ExitList } from '../../notice';
import { hoursByGroup } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';

const HOURS: Column = { heading: 'Uren per week', isNumber: true };
const BY_FUNCTION: readonly Column[] = [
  { heading: 'Functie' },
  { heading: 'Dienst' },
  { heading: 'Schaal' },
  HOURS,
];
const BY_GROUP: readonly Column[] = [{ heading: 'Groep' }, HOURS];

/** The formation that goes over: functions for the contractor, publication groups for the client, never persons. */
export function ConcernedFormation({ exit }: { exit: ExitList }): JSX.Element {
  const { formation, formationOn } = exit.report;
  const title = `Formatie op ${formatLongDate(formationOn)}`;
  return (
    <Section id="formatie" title={title} level={3}>
      <Paragraph>
        Het personeel op deze functies gaat over naar de opdrachtgever, of naar een derde (DVO artikel 9.2
        onder C). Slotsom noemt functies en uren, nooit personen.
      </Paragraph>
      {exit.seesFunctions ? (
        <Table caption="Uren per functie" isCaptionHidden columns={BY_FUNCTION}>
          {formation.map((line, index) => (
            <tr key={index}>
              <RowHeading>{line.function}</RowHeading>
              <td>{line.service}</td>
              <td>{line.scale ?? 'nog geen'}</td>
              <NumberCell>{formatQuantity(line.hoursPerWeek)}</NumberCell>
            </tr>
          ))}
        </Table>
      ) : (
        <Table caption="Uren per groep" isCaptionHidden columns={BY_GROUP}>
          {[...hoursByGroup(formation)].map(([group, hours]) => (
            <tr key={group}>
              <RowHeading>{capitalised(group)}</RowHeading>
              <NumberCell>{formatQuantity(hours)}</NumberCell>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
