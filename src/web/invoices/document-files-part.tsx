import type { JSX } from 'preact';
import { hrefIn, type Frame } from '../layout/frame';
import { ActionLink, Actions } from '../parts/actions';
import { Link, Paragraph } from '../parts/paragraph';

interface DocumentFilesPartProps {
  readonly frame: Frame;
  readonly number: string;
  readonly isReady: boolean;
}

/** The files of a document. They are made after it is issued; until then this part asks for itself again. */
export function DocumentFilesPart({ frame, number, isReady }: DocumentFilesPartProps): JSX.Element {
  const path = `/facturen/${number}`;
  if (isReady)
    return (
      <div class="document-files">
        <Actions>
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/pdf`)}>
            Pdf downloaden
          </ActionLink>
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/ubl`)}>
            E-factuur (UBL) downloaden
          </ActionLink>
        </Actions>
      </div>
    );
  return (
    <div
      class="document-files"
      role="status"
      hx-get={hrefIn(frame, `${path}/bestanden`)}
      hx-trigger="load delay:2s"
      hx-swap="outerHTML"
    >
      <Paragraph>
        De pdf en de e-factuur worden gemaakt. Dat duurt meestal een paar seconden.{' '}
        <Link href={hrefIn(frame, path)}>Kijk of ze klaar zijn</Link>
      </Paragraph>
    </div>
  );
}
