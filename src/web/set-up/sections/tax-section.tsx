import type { JSX } from 'preact';
import { PART_NAMES, VAT_NAMES } from '../../../../templates/documents/lines';
import type { VatRuling } from '../../../agreements/domain';
import { latestByKey } from '../../../addenda/domain';
import { nameComponent } from '../../../invoicing/domain';
import { capitalised, enumerate, fill, formatDate, formatPercentage } from '../../../kernel/text';
import {
  addendumOf,
  CEILING,
  CORPORATION_TAX,
  OVERHEAD,
  TRAINING,
  type AgreementFacts,
} from '../../../settlement/domain';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { nameFactValue } from '../../wording/name-fact-value';
import { oneOf, type FactChoice, type FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';
import { CorporationTaxPart } from './corporation-tax';

/** Records how VAT is treated. More than one part at once, or one function, goes by a file. */
export const VAT_FORM: FactForm = {
  name: 'btw-besluit',
  list: 'vat',
  title: 'Btw-besluit vastleggen',
  done: 'Het btw-besluit is vastgelegd. Het komt op de factuur van de eerstvolgende maand.',
  sourceExample: 'brief van de Belastingdienst van 3 maart 2026',
  fields: [
    {
      ...{ name: 'vanaf', of: 'from', label: 'Vanaf', kind: 'day' },
      description: 'De eerste van een maand, zoals 01-07-2026.',
    },
    {
      ...{ name: 'onderdeel', of: 'components', label: 'Voor', kind: 'choice' },
      ...{ isList: true, isOptional: true, choices: partsToChoose },
    },
    {
      ...{ name: 'behandeling', of: 'category', label: 'Behandeling', kind: 'choice' },
      choices: oneOf('O', 'E', 'S', 'AE'),
    },
    {
      ...{ name: 'percentage', of: 'percentage', label: 'Percentage', kind: 'percentage' },
      description: 'Bij belast, zoals 21. Anders 0.',
    },
    {
      ...{ name: 'reden', of: 'reason', label: 'Reden', kind: 'text', isOptional: true },
      description: 'Nodig bij een andere behandeling dan buiten de btw.',
    },
    {
      ...{ name: 'stuk', of: 'reference', label: 'Stuk', kind: 'text', isOptional: true },
      description:
        'Kenmerk waaronder het besluit zelf is bewaard. Nodig bij een andere behandeling dan buiten de btw.',
    },
    {
      ...{ name: 'compensabel', of: 'compensable', label: 'Terug te vragen bij het BTW-compensatiefonds' },
      ...{ kind: 'choice', isOptional: true },
      choices: () => [
        { value: '', label: 'Niet vermelden op de factuur' },
        ...oneOf('yes', 'no', 'unknown')(),
      ],
    },
  ],
};

/** The whole, a part of the compensation, or an addendum. */
function partsToChoose({ addenda }: AgreementFacts): readonly FactChoice[] {
  const own = [CEILING, OVERHEAD, TRAINING, CORPORATION_TAX, ...latestByKey(addenda).values()];
  return [
    { value: '', label: 'Alles' },
    ...own.map((part) =>
      typeof part === 'string'
        ? { value: part, label: capitalised(wordPart(part)) }
        : { value: addendumOf(part.addendum), label: `Addendum ${part.addendum} ${part.title}` },
    ),
    { value: 'addendum', label: 'Alle addenda' },
  ];
}

/** How VAT is treated, for the whole agreement or for parts of it, from the first of a month (DVO 4.11; R9). */
export function TaxSection(props: SetUpSectionProps): JSX.Element {
  const { frame, view, answer } = props;
  const { facts, day, knownOn } = view;
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
            of: wordTreatment,
          },
          { heading: 'Reden', of: ({ reason }) => reason ?? '' },
          { heading: 'Stuk', of: ({ reference }) => reference ?? '' },
          {
            heading: 'Terug te vragen (BCF)',
            of: ({ compensable }) =>
              compensable === undefined ? '' : capitalised(nameFactValue(compensable)),
          },
        ]}
        empty="Er is geen besluit over de btw. De vergoeding valt daarom buiten de btw."
      />
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={VAT_FORM}
        facts={facts}
        replaceable={facts.vat.map((fact) => ({ fact, label: nameOf(fact) }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
      <CorporationTaxPart {...props} />
    </Section>
  );
}

function nameOf(ruling: VatRuling): string {
  return `${wordParts(ruling)}: ${wordTreatment(ruling)}, vanaf ${formatDate(ruling.from)}`;
}

function wordTreatment({ category, percentage }: VatRuling): string {
  return fill(VAT_NAMES[category], { percentage: formatPercentage(percentage) });
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
