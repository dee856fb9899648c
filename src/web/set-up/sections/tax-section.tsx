import type { JSX } from 'preact';
import { PART_NAMES, VAT_NAMES } from '../../../../templates/documents/lines';
import type { VatRuling } from '../../../agreements/domain';
import { nameComponent } from '../../../invoicing/domain';
import { enumerate, fill, formatPercentage } from '../../../kernel/text';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** How VAT is treated, for the whole agreement or for parts of it, from the first of a month (DVO 4.11; R9). */
export function TaxSection({ frame, view: { facts, day } }: SetUpSectionProps): JSX.Element {
  return (
    <Section id="belastingen" title="Belastingen (DVO artikelen 4.11 en 4.12)">
      <Paragraph>
        Zonder besluit valt de vergoeding buiten de btw. Een besluit geldt vanaf de eerste dag van een maand.
        Wijzigt de behandeling van maanden die al zijn gefactureerd, dan volgt een correctie.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Btw-behandeling"
        versions={facts.vat}
        day={day}
        subjectOf={wordParts}
        columns={[
          { heading: 'Voor', of: wordParts },
          {
            heading: 'Behandeling',
            of: ({ category, percentage }) =>
              fill(VAT_NAMES[category], { percentage: formatPercentage(percentage) }),
          },
        ]}
        empty="Er is geen besluit over de btw. De vergoeding valt daarom buiten de btw."
      />
    </Section>
  );
}

/** Which parts a ruling is about; a function is not named here, because one person may have it. */
function wordParts({ components }: VatRuling): string {
  if (components === undefined) return 'Alles';
  return enumerate([...new Set(components.map(wordPart))]);
}

function wordPart(component: string): string {
  if (component === 'addendum') return 'alle addenda';
  const { part, label } = nameComponent(component);
  const name = fill(PART_NAMES[part], { label: part === 'addendum' ? label : '', percentage: '' });
  return name.trim();
}
