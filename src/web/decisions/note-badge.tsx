import type { JSX } from 'preact';
import { NOTE_STATE_NAMES } from '../../../templates/wording/advice-notes';
import type { VersionState } from '../../decisions/domain';
import { Badge, type Tone } from '../parts/badge';

const TONES: Readonly<Record<VersionState, Tone>> = {
  draft: 'quiet',
  submitted: 'neutral',
  questioned: 'warning',
  approved: 'safe',
  refused: 'danger',
  withdrawn: 'quiet',
  'decided-within': 'safe',
};

export function NoteBadge({ state }: { state: VersionState }): JSX.Element {
  return <Badge tone={TONES[state]}>{NOTE_STATE_NAMES[state]}</Badge>;
}
