import type { JSX } from 'preact';
import type { WindowsSoFar } from '../../../cemetery';
import { formatLongDate } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { Link } from '../../parts/paragraph';
import { nextDue, standOf, wordDaysLeft, wordMoved } from './window-stand';
import { StandBadge } from './stand-badge';

/** How long it is until the next file is due. */
export function Countdown({ frame, soFar }: { frame: Frame; soFar: WindowsSoFar }): JSX.Element | null {
  const shown = nextDue(soFar);
  if (!shown) return null;
  const { window } = shown;
  const preparation = soFar.next?.window.number === window.number ? soFar.next.preparation : undefined;
  const moved = wordMoved(window);
  return (
    <p class="utrecht-paragraph countdown">
      Het bestand van{' '}
      <Link href={hrefIn(frame, `/k2b/${window.number.toString()}`)}>venster {window.number}</Link> moet er
      uiterlijk {formatLongDate(window.dueOn)} zijn:{' '}
      <strong>{wordDaysLeft(window.dueOn, soFar.today)}</strong>.{moved !== undefined && ` ${moved}`}{' '}
      <StandBadge stand={standOf({ ...shown, preparation }, soFar.today)} />
    </p>
  );
}
