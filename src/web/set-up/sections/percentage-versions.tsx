import type { JSX } from 'preact';
import type { DatedPercentage } from '../../../agreements/domain';
import { formatPercentage } from '../../../kernel/text';
import type { SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

interface PercentageVersionsProps extends Pick<SetUpSectionProps, 'frame' | 'view'> {
  readonly caption: string;
  readonly versions: readonly DatedPercentage[];
}

/** A percentage with its versions; each goes in on the first of a month. */
export function PercentageVersions(props: PercentageVersionsProps): JSX.Element {
  return (
    <VersionsTable
      frame={props.frame}
      caption={props.caption}
      versions={props.versions}
      day={props.view.day}
      columns={[
        { heading: 'Percentage', isNumber: true, of: ({ percentage }) => formatPercentage(percentage) },
      ]}
      empty="Er is nog geen percentage vastgelegd."
    />
  );
}
