import type { JSX } from 'preact';
import { decide } from '../../../people';
import { hrefIn, type Frame } from '../../layout/frame';
import { Link, Paragraph } from '../../parts/paragraph';

/** To every item behind the figures of a window, for who may see them. */
export function ItemsLink(props: { frame: Frame; windowNumber: number }): JSX.Element | null {
  const { frame, windowNumber } = props;
  if (!decide(frame.person, 'cemetery.open-export').allowed) return null;
  return (
    <Paragraph>
      <Link href={hrefIn(frame, `/k2b/${windowNumber.toString()}/items`)}>Alle items bekijken</Link>
    </Paragraph>
  );
}
