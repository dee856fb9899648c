import type { JSX } from 'preact';
import { writeQuarter } from '../../kernel/time';
import { hrefIn } from '../layout/frame';
import { ActionLink, Actions } from '../parts/actions';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { pathOf } from './quarter-in';
import type { SaidReport } from './report-page-props';

interface ReportDocumentsProps extends Pick<SaidReport, 'frame' | 'quarter'> {
  /** Whether anything was written; without, there are figures alone. */
  readonly isWritten: boolean;
  /** Of a version as it was put to the client. */
  readonly version?: number;
}

/** The report as files: to read, to work on, and to count with. */
export function ReportDocuments({ frame, quarter, isWritten, version }: ReportDocumentsProps): JSX.Element {
  const own = `/v1/overeenkomsten/${encodeURIComponent(frame.agreement.key)}/kwartaalrapportages/${writeQuarter(quarter)}`;
  const files = `${own}${version === undefined ? '' : `/indieningen/${version.toString()}`}/bestanden`;
  return (
    <Section id="documenten" title="Documenten">
      <Paragraph>
        {isWritten
          ? 'De rapportage als bestand, zoals je haar hier ziet.'
          : 'De PDF en het tekstdocument zijn er zodra de teksten zijn bewaard.'}
      </Paragraph>
      <Actions>
        {isWritten && (
          <>
            <ActionLink kind="secondary" href={hrefIn(frame, `${files}/pdf`)}>
              Download de PDF
            </ActionLink>
            <ActionLink kind="secondary" href={hrefIn(frame, `${files}/docx`)}>
              Download het tekstdocument (DOCX)
            </ActionLink>
          </>
        )}
        {version === undefined && (
          <ActionLink kind="secondary" href={hrefIn(frame, `${pathOf(quarter)}/cijfers.csv`)}>
            Download de cijfers (CSV)
          </ActionLink>
        )}
      </Actions>
    </Section>
  );
}
