import type { JSX } from 'preact';
import { formatPercentage } from '../../../kernel/text';
import { hrefIn } from '../../layout/frame';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import type { SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';
import { OverheadEvaluations } from './overhead-evaluations';
import { OverheadServicesPart } from './overhead-services';

/** The percentage by which the contractor's overhead is charged, how it is looked at yearly, and what it pays for (DVO 3.4). */
export function OverheadSection(props: SetUpSectionProps): JSX.Element {
  const { frame, view } = props;
  const { facts, day } = view;
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
      <Paragraph>
        Een ander percentage spreek je af in een{' '}
        <Link href={hrefIn(frame, '/jaaraddenda')}>jaaraddendum</Link>: daar gaan beide partijen akkoord.
      </Paragraph>
      <OverheadEvaluations {...props} />
      <OverheadServicesPart {...props} />
    </Section>
  );
}
