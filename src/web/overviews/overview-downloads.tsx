import type { JSX } from 'preact';
import type { OverviewPaper } from '../../documents';
import { hrefIn, type Frame } from '../layout/frame';
import { ActionLink, Actions } from '../parts/actions';
import { knownOnQuery, type KnownOnDay } from '../parts/known-on';

interface OverviewDownloadsProps {
  readonly frame: Frame;
  /** The page itself; the file for a spreadsheet stands under it. */
  readonly path: string;
  readonly of: Pick<OverviewPaper, 'body' | 'fixed'>;
  readonly knownOn?: KnownOnDay;
}

/** The same figures as a file: on paper, in a workbook that computes, and as rows. */
export function OverviewDownloads({ frame, path, of, knownOn = {} }: OverviewDownloadsProps): JSX.Element {
  const { agreement, period } = of.body;
  const version = of.fixed ? `/vaststellingen/${of.fixed.version}` : '';
  const api = `/v1/overeenkomsten/${encodeURIComponent(agreement.key)}/halfjaaroverzichten/${period}${version}`;
  const query = knownOnQuery(knownOn);
  return (
    <Actions>
      <ActionLink href={hrefIn(frame, `${api}/bestanden/pdf`, query)} kind="secondary">
        Download de PDF
      </ActionLink>
      <ActionLink href={hrefIn(frame, `${api}/bestanden/xlsx`, query)} kind="secondary">
        Download de werkmap (XLSX)
      </ActionLink>
      <ActionLink href={hrefIn(frame, `${path}/csv`, query)} kind="secondary">
        Download als CSV
      </ActionLink>
    </Actions>
  );
}
