import type { JSX } from 'preact';
import { PERCENTAGE_NAMES } from '../../../templates/wording/year-addenda';
import { sayFrozen, sayHours, sayPercentage, sayPercentages, sayPeriod, sayScales } from '../../documents';
import { capitalised } from '../../kernel/text';
import { firstOfYear } from '../../kernel/time';
import type { FrozenComparison } from '../../year-addenda';
import { Badge } from '../parts/badge';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { rowsOf } from './line-rows';

type Line = FrozenComparison['lines'][number];

interface DifferenceProps {
  readonly year: number;
  readonly comparison: FrozenComparison;
}

/** The formation line by line beside the year before (DVO 4.2). */
export function FormationSection({ year, comparison: { lines } }: DifferenceProps): JSX.Element {
  const [before, now] = [(year - 1).toString(), year.toString()];
  const columns: Column[] = [
    { heading: 'Functie' },
    { heading: 'Wijziging' },
    { heading: `Uren ${before}`, isNumber: true },
    { heading: `Uren ${now}`, isNumber: true },
    { heading: `Schaal ${before}` },
    { heading: `Schaal ${now}` },
    { heading: `Plafond ${before} (€)`, isNumber: true },
    { heading: `Plafond ${now} (€)`, isNumber: true },
  ];
  return (
    <Section id="formatie" title="Formatie">
      <Table caption={`Formatie van ${now} naast ${before}`} isCaptionHidden columns={columns}>
        {rowsOf(lines, year).map(({ line, tone, change, details, goesOn }, index) => (
          <tr key={index}>
            <RowHeading>
              {(line.after ?? line.before)?.function}
              {goesOn && ', vervolg'}
              <div class="event-details">{capitalised(sayPeriod(line, firstOfYear(year)))}</div>
            </RowHeading>
            <td>
              <Badge tone={tone}>{change}</Badge>
              {details.length > 0 && <div class="event-details">{details.join(', ')}</div>}
            </td>
            <NumberCell>{sayHours(line.before)}</NumberCell>
            <NumberCell>{sayHours(line.after)}</NumberCell>
            <td>{sayScales(line.before)}</td>
            <td>{sayScales(line.after)}</td>
            <NumberCell>{sayFrozen(line.ceilingBefore)}</NumberCell>
            <NumberCell>{sayFrozen(line.ceilingAfter)}</NumberCell>
          </tr>
        ))}
      </Table>
      {lines.some(isOtherAmountOfTheSame) && (
        <Paragraph>
          Het plafond van een ongewijzigde functie verschilt als in {before} een salaristabel inging: die telt
          in {now} het hele jaar.
        </Paragraph>
      )}
    </Section>
  );
}

function isOtherAmountOfTheSame({ change, ceilingBefore, ceilingAfter }: Line): boolean {
  return change === 'same' && ceilingBefore !== ceilingAfter;
}

/** Percentages and training costs beside the year before (DVO 3.4, 4.2). */
export function PercentagesSection(props: DifferenceProps & { tasks: string | undefined }): JSX.Element {
  const { year, comparison, tasks } = props;
  const columns: Column[] = [
    { heading: 'Afspraak' },
    { heading: (year - 1).toString(), isNumber: true },
    { heading: year.toString(), isNumber: true },
  ];
  const { trainingBefore, training } = comparison;
  return (
    <Section id="percentages" title="Percentages en opleiding">
      <Table caption="Percentages en opleidingskosten" isCaptionHidden columns={columns}>
        {comparison.percentages.map(({ name, before, after }) => (
          <tr key={name}>
            <RowHeading>{PERCENTAGE_NAMES[name]}</RowHeading>
            <NumberCell>{sayPercentage(before)}</NumberCell>
            <NumberCell>{sayPercentages(after)}</NumberCell>
          </tr>
        ))}
        <tr>
          <RowHeading>Opleidingskosten (€)</RowHeading>
          <NumberCell>{sayFrozen(trainingBefore)}</NumberCell>
          <NumberCell>{sayFrozen(training)}</NumberCell>
        </tr>
      </Table>
      {tasks !== undefined && (
        <Paragraph>
          <strong>Gewijzigde taken (DVO artikel 3.4):</strong> {tasks}
        </Paragraph>
      )}
    </Section>
  );
}
