import type { JSX } from 'preact';
import { lookUp } from '../../kernel/reading';
import { euroOf, monthOf, shownKind } from '../../documents/domain';
import { nameLate } from '../../documents';
import type { IssuedLine } from '../../invoicing';
import type { IssuedDocument } from '../../invoicing/domain';
import { capitalised, formatMonth } from '../../kernel/text';
import { CEILING, CORPORATION_TAX, OVERHEAD, TRAINING } from '../../settlement/domain';
import { Disclosure } from '../parts/disclosure';
import { Section } from '../parts/heading';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../parts/table';

const [LINE, MONTH, KIND, AMOUNT] = ['Regel', 'Kostenmaand', 'Soort', 'Bedrag (€)'] as const;
const COLUMNS: readonly Column[] = [
  { heading: LINE, isNumber: true },
  { heading: MONTH },
  { heading: 'Onderdeel' },
  { heading: KIND },
  { heading: AMOUNT, isNumber: true },
];
const COMPONENTS: Readonly<Record<string, string>> = {
  [CEILING]: 'Aanpassing aan het plafond',
  [OVERHEAD]: 'Overhead',
  [TRAINING]: 'Opleidingskosten',
  [CORPORATION_TAX]: 'Vennootschapsbelasting',
};
const KINDS: Readonly<Record<Exclude<IssuedLine['kind'], 'late'>, string>> = {
  regular: 'gewoon',
  correction: 'correctie',
  reversal: 'teruggenomen',
};

interface FunctionLinesProps {
  readonly lines: readonly IssuedLine[];
  readonly document: IssuedDocument;
}

/** The lines per function, which the client does not see. */
export function FunctionLines({ lines, document }: FunctionLinesProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <Section id="per-functie" title="Regels per functie">
      <p class="utrecht-paragraph">De opdrachtgever ziet deze regels niet.</p>
      <Disclosure summary={`Toon ${lines.length} regels`}>
        <Table caption="Regels per functie" isCaptionHidden isStacked columns={COLUMNS}>
          {lines.map((line) => (
            <tr key={line.ordinal}>
              <NumberCell heading={LINE}>{line.ordinal}</NumberCell>
              <td class="nowrap" data-heading={MONTH}>
                {formatMonth(monthOf(line.costMonth))}
              </td>
              <RowHeading>{nameOfComponent(line.component)}</RowHeading>
              <td data-heading={KIND}>{nameOfKind(line, document)}</td>
              <AmountCell amount={euroOf(line.amount)} heading={AMOUNT} />
            </tr>
          ))}
        </Table>
      </Disclosure>
    </Section>
  );
}

function nameOfKind(line: IssuedLine, document: IssuedDocument): string {
  const kind = shownKind(line, document.month);
  return kind === 'late' ? nameLate(document) : KINDS[kind];
}

function nameOfComponent(component: string): string {
  const [kind, name] = component.split(/:(.*)/s);
  if (name === undefined) return lookUp(COMPONENTS, component) ?? component;
  return kind === 'salary' ? name : capitalised(`${kind ?? ''} ${name}`);
}
