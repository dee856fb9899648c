import type { JSX } from 'preact';
import { Link, Paragraph } from '../parts/paragraph';
import { hrefIn, type Frame } from './frame';
import { partsOfSetUp } from './navigation';

/** Links to what of the set-up has a page of its own. */
export function PartsOfSetUp({ frame }: { frame: Frame }): JSX.Element {
  return (
    <Paragraph>
      Op eigen pagina’s:{' '}
      {partsOfSetUp(frame.person).map(({ label, path }, index) => (
        <>
          {index > 0 && ', '}
          <Link href={hrefIn(frame, path)}>{label}</Link>
        </>
      ))}
      .
    </Paragraph>
  );
}
