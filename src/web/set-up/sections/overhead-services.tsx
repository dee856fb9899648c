import type { JSX } from 'preact';
import { enumerate, formatDate } from '../../../kernel/text';
import { PartTitle } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RowHeading, Table } from '../../parts/table';
import type { FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { ORIGIN_COLUMNS, OriginCells } from '../origin';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** Records which services the percentage pays for. */
export const OVERHEAD_SERVICES_FORM: FactForm = {
  name: 'overheaddiensten',
  list: 'overheadServices',
  title: 'Diensten uit de overhead vastleggen',
  done: 'De diensten die uit de overhead worden betaald, zijn vastgelegd.',
  sourceExample: 'SLA 2024',
  fields: [
    {
      ...{ name: 'vanaf', of: 'from', label: 'Vanaf', kind: 'day' },
      description: 'De eerste van een maand, zoals 01-01-2027.',
    },
    {
      ...{ name: 'diensten', of: 'services', label: 'Diensten', kind: 'text', isList: true },
      description: 'Alle diensten die het percentage vanaf dan betaalt, met komma’s ertussen, zoals 1.10.',
    },
    {
      ...{ name: 'stuk', of: 'reference', label: 'Waar dit is afgesproken', kind: 'text' },
      description: 'Zoals: SLA 2024, dienst 1.10.',
    },
  ],
};

/** Which services the percentage pays for, and which formation counts all the same, with the reason (SLA 1.10). */
export function OverheadServicesPart({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { facts, day, knownOn } = view;
  const answered = facts.formation.filter(({ overheadReason }) => overheadReason !== undefined);
  return (
    <>
      <PartTitle>Diensten die uit het percentage worden betaald</PartTitle>
      <Paragraph>
        Voor deze diensten komen er geen formatie en geen loonkosten bij: anders betaalt de opdrachtgever
        tweemaal. Een functie die toch meetelt, heeft een reden. Ook de loonkosten ervan worden met een reden
        aanvaard.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Diensten die uit het overheadpercentage worden betaald"
        versions={facts.overheadServices}
        day={day}
        columns={[
          { heading: 'Diensten', of: ({ services }) => (services.length > 0 ? enumerate(services) : 'geen') },
          { heading: 'Afgesproken in', of: ({ reference }) => reference },
        ]}
        empty="Er is niet vastgelegd welke diensten uit het percentage worden betaald."
      />
      {answered.length > 0 && (
        <Table
          caption="Functies van deze diensten die toch meetellen"
          columns={[{ heading: 'Functie' }, { heading: 'Dienst' }, { heading: 'Reden' }, ...ORIGIN_COLUMNS]}
        >
          {answered.map((line) => (
            <tr key={line.id}>
              <RowHeading>{line.function}</RowHeading>
              <td>{line.service}</td>
              <td>{line.overheadReason}</td>
              <OriginCells frame={frame} fact={line} />
            </tr>
          ))}
        </Table>
      )}
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={OVERHEAD_SERVICES_FORM}
        facts={facts}
        replaceable={facts.overheadServices.map((fact) => ({
          fact,
          label: `De diensten vanaf ${formatDate(fact.from)}`,
        }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </>
  );
}
