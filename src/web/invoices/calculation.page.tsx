import type { JSX } from 'preact';
import { nameLine, nameOperation, nameStep, nameSubject, sayCalculation } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import type { LineExplanation } from '../../invoicing';
import type { GraphNode } from '../../kernel/explanation';
import { capitalised, formatAmount, formatLongDate } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Stap', isNumber: true },
  { heading: 'Wat' },
  { heading: 'Hoe' },
  { heading: 'Waarde', isNumber: true },
  { heading: 'Grondslag' },
];
const EURO = /^-?\d+\.\d{2}$/;

interface CalculationPageProps {
  readonly frame: Frame;
  readonly explanation: LineExplanation;
}

/** A line in one sentence, its main steps from the result back to where they come from, and all of them. */
export function CalculationPage({ frame, explanation }: CalculationPageProps): JSX.Element {
  const { document, line, steps } = explanation;
  const { number } = document;
  const title = `Hoe is regel ${line.ordinal} van ${number} berekend?`;
  const backwards = steps.map((step, place) => ({ step, place })).reverse();
  const main = backwards.filter(({ step }) => step.because !== undefined);
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Facturen', path: '/facturen' },
          { label: number, path: `/facturen/${number}` },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <Lead>{sayCalculation(line, steps)}</Lead>
      <Definitions
        items={[
          { term: 'Regel', value: nameLine(line) },
          { term: 'Met wat bekend was op', value: formatLongDate(dayOf(document.knownOn)) },
          { term: 'Laatste feit dat meetelt', value: document.knownPosition.toString() },
          { term: 'Versie van de rekenregels', value: document.rulesVersion },
        ]}
      />
      <Section id="stappen" title="Stap voor stap terug">
        <Paragraph>
          Elke stap noemt de stappen die hij gebruikt. De eerste stap hieronder is het bedrag van de regel.
        </Paragraph>
        <StepTable caption="De berekening, van het bedrag terug" steps={main} all={steps} />
      </Section>
      <Section id="alle-stappen" title="Alle stappen en feiten">
        <Disclosure summary={`Toon ${steps.length} stappen`}>
          <StepTable caption="Elke stap van de berekening" steps={backwards} all={steps} />
        </Disclosure>
      </Section>
    </Page>
  );
}

interface PlacedStep {
  readonly step: GraphNode;
  readonly place: number;
}

interface StepTableProps {
  readonly caption: string;
  readonly steps: readonly PlacedStep[];
  readonly all: readonly GraphNode[];
}

function StepTable({ caption, steps, all }: StepTableProps): JSX.Element {
  return (
    <Table caption={caption} isCaptionHidden columns={COLUMNS}>
      {steps.map(({ step, place }) => (
        <tr key={place}>
          <td class="number">{place + 1}</td>
          <RowHeading>{subjectOf(step)}</RowHeading>
          <td>{methodOf(step, all)}</td>
          <td class="number">{valueOf(step.value)}</td>
          <td>{step.because ? `${step.because.article}, ${step.because.rule}` : ''}</td>
        </tr>
      ))}
    </Table>
  );
}

function subjectOf(step: GraphNode): string {
  const subject = nameSubject(step);
  if (step.because === undefined) return subject === '' ? UNNAMED : subject;
  return capitalised(subject === '' ? nameStep(step) : `${nameStep(step)}: ${subject}`);
}

/** `aftrekking van stap 12 en 15`, with the values so that the step can be checked at a glance. */
function methodOf(step: GraphNode, all: readonly GraphNode[]): string {
  const { operands } = step;
  if (operands.length === 0) return nameOperation(step);
  const shown = operands.slice(0, MOST_OPERANDS);
  const used = shown.map((place) => `${valueOf(all[place]?.value ?? '')} (stap ${place + 1})`);
  const others = operands.length - shown.length;
  return `${nameOperation(step)}: ${used.join(', ')}${others > 0 ? ` en ${others} andere` : ''}`;
}

/** A step on the way, or a fixed value such as the months of a year. */
const UNNAMED = 'Tussenstap';
const MOST_OPERANDS = 12;

function valueOf(value: string): string {
  return EURO.test(value) ? formatAmount(euroOf(value)) : value.replace('.', ',');
}
