import type { JSX } from 'preact';
import { ActionLink, Actions } from '../parts/actions';
import { PlainPage } from '../layout/plain-page';

/**
 * Someone has signed out here. A browser does not let a form lead to another site, so this page leads on to
 * the provider, which signs out as well.
 */
export function SignedOutPage({ farewell }: { farewell: string | undefined }): JSX.Element {
  return (
    <PlainPage title="Afgemeld" leadsTo={farewell}>
      <h1 class="utrecht-heading-1">Je bent afgemeld bij Slotsom</h1>
      <p class="utrecht-paragraph">
        {farewell === undefined
          ? 'Bij je gemeente ben je misschien nog aangemeld. Sluit de browser als anderen deze computer gebruiken.'
          : 'Je wordt nu ook afgemeld bij je gemeente.'}
      </p>
      <Actions>
        {farewell === undefined ? (
          <ActionLink href="/aanmelden">Opnieuw aanmelden</ActionLink>
        ) : (
          <ActionLink href={farewell}>Afmelden bij je gemeente</ActionLink>
        )}
      </Actions>
    </PlainPage>
  );
}
