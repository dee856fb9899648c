import type { JSX } from 'preact';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { SetUpSectionProps } from '../set-up-view';
import { PercentageVersions } from './percentage-versions';

/** The percentage by which the contractor's overhead is charged (DVO 3.4). */
export function OverheadSection({ frame, view }: SetUpSectionProps): JSX.Element {
  return (
    <Section id="overhead" title="Overhead (DVO artikel 3.4)">
      <Paragraph>
        Partijen leggen het percentage jaarlijks vast in het addendum. In principe verandert het alleen als de
        overeengekomen taken veranderen.
      </Paragraph>
      <PercentageVersions
        frame={frame}
        view={view}
        caption="Overheadpercentages"
        versions={view.facts.overhead}
      />
    </Section>
  );
}
