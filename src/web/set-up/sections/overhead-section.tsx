import type { JSX } from 'preact';
import type { OverheadPercentage } from '../../../agreements/domain';
import { formatDate, formatPercentage } from '../../../kernel/text';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';
import { OverheadEvaluations } from './overhead-evaluations';
import { OverheadServicesPart } from './overhead-services';

/** Records a percentage, with the tasks that changed when it changes. */
export const OVERHEAD_FORM: FactForm = {
  name: 'overheadpercentage',
  list: 'overhead',
  title: 'Overheadpercentage vastleggen',
  done: 'Het overheadpercentage is vastgelegd.',
  sourceExample: 'jaaraddendum 2027',
  fields: [
    {
      ...{ name: 'vanaf', of: 'from', label: 'Vanaf', kind: 'day' },
      description: 'De eerste van een maand, zoals 01-01-2027.',
    },
    { name: 'percentage', of: 'percentage', label: 'Percentage', kind: 'percentage' },
    {
      ...{ name: 'taken', of: 'tasks', label: 'Gewijzigde taken', kind: 'text', isOptional: true },
      description: 'Welke overeengekomen taken zijn veranderd. Nodig als het percentage verandert.',
    },
  ],
};

/** The percentage by which the contractor's overhead is charged, how it is looked at yearly, and what it pays for (DVO 3.4). */
export function OverheadSection(props: SetUpSectionProps): JSX.Element {
  const { frame, view, answer } = props;
  const { facts, day, knownOn } = view;
  return (
    <Section id="overhead" title="Overhead (DVO artikel 3.4 en SLA, dienst 1.10)">
      <Paragraph>
        Partijen leggen het percentage jaarlijks vast in het addendum. In principe verandert het alleen als de
        overeengekomen taken veranderen.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Overheadpercentages"
        versions={facts.overhead}
        day={day}
        columns={[
          { heading: 'Percentage', isNumber: true, of: ({ percentage }) => formatPercentage(percentage) },
          { heading: 'Gewijzigde taken', of: ({ tasks }) => tasks ?? '' },
        ]}
        empty="Er is nog geen percentage vastgelegd."
      />
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={OVERHEAD_FORM}
        facts={facts}
        replaceable={facts.overhead.map((fact) => ({ fact, label: nameOf(fact) }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
      <OverheadEvaluations {...props} />
      <OverheadServicesPart {...props} />
    </Section>
  );
}

function nameOf({ percentage, from }: OverheadPercentage): string {
  return `${formatPercentage(percentage)} vanaf ${formatDate(from)}`;
}
