import type { JSX } from 'preact';
import { WINDOW_STAND_NAMES } from '../../../../templates/wording/cemetery';
import { capitalised } from '../../../kernel/text';
import { Badge } from '../../parts/badge';
import { STAND_TONES, type WindowStand } from './window-stand';

export function StandBadge({ stand }: { stand: WindowStand }): JSX.Element {
  return <Badge tone={STAND_TONES[stand]}>{capitalised(WINDOW_STAND_NAMES[stand])}</Badge>;
}
