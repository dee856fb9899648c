import type { JSX } from 'preact';
import { thresholdOf, type DeviationThreshold } from '../../../agreements/domain';
import { formatDate, formatEuro, formatPercentage } from '../../../kernel/text';
import { yearOfDate } from '../../../kernel/time';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** Records from which difference on a half-year overview asks for a clarification. */
export const DEVIATION_FORM: FactForm = {
  name: 'afwijkingsgrens',
  list: 'deviationThresholds',
  title: 'Afwijkingsgrens vastleggen',
  done: 'De afwijkingsgrens is vastgelegd. Kijk bij het halfjaaroverzicht welke onderdelen nu een toelichting vragen.',
  sourceExample: 'afspraak van beide controllers van 12 januari 2026',
  fields: [
    {
      ...{ name: 'vanaf', of: 'from', label: 'Vanaf', kind: 'day' },
      description: 'Een 1 januari, zoals 01-01-2027.',
    },
    {
      ...{ name: 'percentage', of: 'percentage', label: 'Percentage van de begroting', kind: 'percentage' },
      description: 'Zoals 5 of 7,5.',
    },
    {
      ...{ name: 'bedrag', of: 'amount', label: 'Bedrag', kind: 'amount' },
      description: 'In euro’s, zoals 5.000,00.',
    },
  ],
};

/** From which difference on a part asks for a clarification before a half-year is fixed (DVO 4.5, 6). */
export function DeviationSection({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { facts, day, knownOn } = view;
  const year = yearOfDate(day);
  const { percentage, amount } = thresholdOf(facts.deviationThresholds, year);
  return (
    <Section id="afwijkingsgrens" title="Afwijkingsgrens van het halfjaaroverzicht (DVO artikelen 4.5 en 6)">
      <Paragraph>
        In {year} vraagt een onderdeel een toelichting als het meer dan {formatPercentage(percentage)} én meer
        dan {formatEuro(amount)} van de begroting afwijkt, over het halfjaar of naar verwachting over het
        jaar. Zonder eigen grens geldt 5 % en € 5.000.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Afwijkingsgrenzen"
        versions={facts.deviationThresholds}
        day={day}
        columns={[
          { heading: 'Percentage', isNumber: true, of: (one) => formatPercentage(one.percentage) },
          { heading: 'Bedrag', isNumber: true, of: (one) => formatEuro(one.amount) },
        ]}
        empty="Er is geen eigen afwijkingsgrens vastgelegd."
      />
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={DEVIATION_FORM}
        facts={facts}
        replaceable={facts.deviationThresholds.map((fact) => ({ fact, label: nameOf(fact) }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </Section>
  );
}

function nameOf({ from, percentage, amount }: DeviationThreshold): string {
  return `${formatPercentage(percentage)} en ${formatEuro(amount)} vanaf ${formatDate(from)}`;
}
