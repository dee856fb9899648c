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
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Regel', isNumber: true },
  { heading: 'Kostenmaand' },
  { heading: 'Onderdeel' },
  { heading: 'Soort' },
  { heading: 'Bedrag (€)', isNumber: true },
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
        <Table caption="Regels per functie" isCaptionHidden columns={COLUMNS}>
          {lines.map((line) => (
            <tr key={line.ordinal}>
              <td class="number">{line.ordinal}</td>
              <td class="nowrap">{formatMonth(monthOf(line.costMonth))}</td>
              <RowHeading>{nameOfComponent(line.component)}</RowHeading>
              <td>{nameOfKind(line, document)}</td>
              <AmountCell amount={euroOf(line.amount)} />
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
