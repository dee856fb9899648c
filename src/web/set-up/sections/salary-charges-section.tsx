import type { JSX } from 'preact';
import { PartTitle, Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { SetUpSectionProps } from '../set-up-view';
import { PercentageVersions } from './percentage-versions';

/** What comes on top of salaries in the ceiling; actual costs take both from the payroll file (R1, R3). */
export function SalaryChargesSection({ frame, view }: SetUpSectionProps): JSX.Element {
  const { ikb, employerCharges } = view.facts;
  return (
    <Section id="loonopslagen" title="IKB en werkgeverslasten (SLA, Addendum)">
      <Paragraph>
        Hiermee wordt het formatieplafond berekend. De werkelijke loonkosten komen uit de salarisadministratie
        en worden nooit met deze percentages berekend (DVO artikel 4.10).
      </Paragraph>
      <PartTitle>Individueel keuzebudget (IKB)</PartTitle>
      <PercentageVersions frame={frame} view={view} caption="IKB-percentages" versions={ikb} />
      <PartTitle>Werkgeverslasten</PartTitle>
      <PercentageVersions
        frame={frame}
        view={view}
        caption="Percentages van de werkgeverslasten"
        versions={employerCharges}
      />
    </Section>
  );
}
