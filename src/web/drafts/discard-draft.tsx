import type { JSX } from 'preact';
import { seenOf, type BillingDraft } from '../../invoicing';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { Paragraph } from '../parts/paragraph';

interface DiscardFormProps {
  readonly frame: Frame;
  readonly draft: Pick<BillingDraft, 'creditedDocument' | 'draftId' | 'fingerprint'>;
  /** Where the decision is sent. */
  readonly path: string;
}

/** Throws away the draft that is seen, for whoever may. */
export function DiscardForm({ frame, draft, path }: DiscardFormProps): JSX.Element {
  return (
    <Disclosure summary="Concept weggooien">
      <PostForm frame={frame} path={path}>
        <input type="hidden" name="vingerafdruk" value={seenOf(draft)} />
        <Paragraph>
          Dit concept is niet vastgesteld en niet verzonden, dus de opdrachtgever merkt er niets van. Je kunt
          daarna een nieuw concept opstellen. In de geschiedenis blijft staan dat dit concept er was en wie
          het weggooide.
        </Paragraph>
        <SubmitButton kind="secondary">Weggooien</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
