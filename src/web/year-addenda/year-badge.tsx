import type { JSX } from 'preact';
import { YEAR_STATE_NAMES } from '../../../templates/wording/year-addenda';
import type { YearVersionState } from '../../year-addenda/domain';
import { Badge, type Tone } from '../parts/badge';

const TONES: Readonly<Record<YearVersionState, Tone>> = {
  draft: 'quiet',
  submitted: 'neutral',
  questioned: 'warning',
  approved: 'safe',
  refused: 'danger',
  withdrawn: 'quiet',
};

export function YearBadge({ state }: { state: YearVersionState }): JSX.Element {
  return <Badge tone={TONES[state]}>{YEAR_STATE_NAMES[state]}</Badge>;
}
