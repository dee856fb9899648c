import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { capitalised } from '../../kernel/text';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { PageTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { pathOf } from './quarter-in';
import { ReportBody } from './report-body';
import { ReportDocuments } from './report-documents';
import { ReportParticulars } from './report-particulars';
import type { PutReport } from './report-page-props';

/** A version as it was put to the client: it says the same for good. */
export function VersionPage(put: PutReport): JSX.Element {
  const { frame, quarter, said, fingerprint, isLatest } = put;
  const title = `Kwartaalrapportage ${sayQuarter(quarter)}, versie ${said.version.toString()}`;
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Kwartaalrapportages', path: '/rapportages' },
          { label: capitalised(sayQuarter(quarter)), path: pathOf(quarter) },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      {!isLatest && (
        <Alert kind="info">
          <Paragraph>Na deze versie is een latere voorgelegd. Dit is wat er toen stond.</Paragraph>
        </Alert>
      )}
      <ReportParticulars {...put} fingerprint={fingerprint} fixed={undefined} />
      <ReportBody report={put} />
      <ReportDocuments frame={frame} quarter={quarter} isWritten version={said.version} />
    </Page>
  );
}
