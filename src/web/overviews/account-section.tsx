import type { JSX } from 'preact';
import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import type { OverviewPaper } from '../../documents';
import { Definitions } from '../parts/definitions';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';

/** By what an overview can be told from any other. */
export function AccountSection({ paper }: { paper: OverviewPaper }): JSX.Element {
  const { heading, lead } = OVERVIEW_SECTIONS.account;
  return (
    <Section id="verantwoording" title={heading}>
      <Paragraph>{lead}</Paragraph>
      <Definitions
        items={[
          { term: LABELS.fingerprint, value: <code class="fingerprint">{paper.fingerprint}</code> },
          {
            term: LABELS.figuresFingerprint,
            value: <code class="fingerprint">{paper.figuresFingerprint}</code>,
          },
        ]}
      />
    </Section>
  );
}
