import type { JSX } from 'preact';
import { formatQuantity } from '../../../kernel/text';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { nameFactValue } from '../../wording/name-fact-value';
import type { SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** What both parties chose where the agreement itself is silent; from a 1 January. */
export function PoliciesSection({ frame, view: { facts, day } }: SetUpSectionProps): JSX.Element {
  return (
    <Section id="beleid" title="Beleidskeuzen">
      <Paragraph>
        Hierover zegt de overeenkomst zelf niets. Partijen kozen het samen, steeds vanaf een 1 januari.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Beleidskeuzen met hun ingangsdatum"
        versions={facts.policies}
        day={day}
        columns={[
          {
            heading: 'Overhead wordt berekend over (DVO 3.4)',
            of: ({ overheadBasis }) => nameFactValue(overheadBasis),
          },
          { heading: 'Opleiding (DVO 4.2)', of: ({ trainingBasis }) => nameFactValue(trainingBasis) },
          {
            heading: 'Een salaristabel telt mee (DVO 4.3)',
            of: ({ indexation }) => nameFactValue(indexation),
          },
          {
            heading: 'Voltijd, uren per week',
            isNumber: true,
            of: ({ fullTimeHours }) => formatQuantity(fullTimeHours),
          },
        ]}
        empty="Er zijn geen beleidskeuzen vastgelegd. Zonder beleidskeuzen is niets te berekenen."
      />
    </Section>
  );
}
