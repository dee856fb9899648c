import type { JSX } from 'preact';
import { REPORT_STATE_NAMES } from '../../../templates/wording/quarterly-reports';
import type { ReportState } from '../../quarterly-reports/domain';
import { Badge, type Tone } from '../parts/badge';

const TONES: Readonly<Record<ReportState, Tone>> = {
  draft: 'quiet',
  offered: 'neutral',
  commented: 'warning',
  fixed: 'safe',
  withdrawn: 'quiet',
};
const NONE = { contractor: 'nog niet begonnen', client: 'nog niet voorgelegd' } as const;

/** How a report stands for a side; the client does not see one before it was put to it. */
export function nameOfState(state: ReportState | undefined, side: 'contractor' | 'client'): string {
  return state === undefined ? NONE[side] : REPORT_STATE_NAMES[state];
}

interface ReportBadgeProps {
  readonly state: ReportState | undefined;
  readonly side: 'contractor' | 'client';
}

export function ReportBadge({ state, side }: ReportBadgeProps): JSX.Element {
  return <Badge tone={state === undefined ? 'quiet' : TONES[state]}>{nameOfState(state, side)}</Badge>;
}
