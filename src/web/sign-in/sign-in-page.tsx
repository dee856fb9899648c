import type { JSX } from 'preact';
import type { Demonstration, SignInPort } from '../../people';
import { ActionLink, Actions } from '../parts/actions';
import { DemonstrationAccounts } from './demonstration-accounts';
import { PlainPage } from '../layout/plain-page';

export interface SignInPageProps {
  /** The secret of this form. */
  readonly formToken: string;
  /** Where to go after signing in. */
  readonly next: string;
  /** The accounts to try with, if this is a demonstration. */
  readonly demonstration: Demonstration | undefined;
  /** Whose people sign in with their own provider. */
  readonly municipalities: SignInPort['municipalities'];
  /** What was filled in before. */
  readonly account?: string;
  /** Why it did not work, and what one can do. */
  readonly refusal?: string;
}

export function SignInPage(props: SignInPageProps): JSX.Element {
  const { demonstration, municipalities, refusal } = props;
  const canSignIn = demonstration !== undefined || municipalities.length > 0;
  return (
    <PlainPage title={refusal ? 'Niet gelukt: aanmelden' : 'Aanmelden'}>
      <h1 class="utrecht-heading-1">Aanmelden</h1>
      {refusal && <Refused message={refusal} />}
      {!canSignIn && <NotAvailable />}
      {municipalities.length > 0 && <Municipalities {...props} />}
      {demonstration && <SignInForm {...props} />}
      {demonstration && <DemonstrationAccounts demonstration={demonstration} />}
    </PlainPage>
  );
}

function Municipalities({ municipalities, next }: SignInPageProps): JSX.Element {
  const query = next === '/' ? '' : `?naar=${encodeURIComponent(next)}`;
  return (
    <>
      <p class="utrecht-paragraph">
        Kies de gemeente waarvoor je werkt. Je meldt je daar aan met je eigen account.
      </p>
      <Actions>
        {municipalities.map(({ party, name }) => (
          <ActionLink key={party} href={`/aanmelden/${party}${query}`}>
            {`Aanmelden bij ${name}`}
          </ActionLink>
        ))}
      </Actions>
    </>
  );
}

function NotAvailable(): JSX.Element {
  return (
    <p class="utrecht-paragraph">
      Aanmelden is hier nog niet ingericht. Vraag de functioneel beheerder om het in te richten.
    </p>
  );
}

function Refused({ message }: { message: string }): JSX.Element {
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert" id="melding">
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <p class="utrecht-paragraph">{message}</p>
        </div>
      </div>
    </div>
  );
}

function SignInForm({ formToken, next, account, refusal }: SignInPageProps): JSX.Element {
  const described = refusal ? { 'aria-describedby': 'melding' } : {};
  return (
    <form class="utrecht-form" method="post" action="/aanmelden">
      <input type="hidden" name="_csrf" value={formToken} />
      <input type="hidden" name="naar" value={next} />
      <Field name="account" label="Accountnaam">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="account"
          name="account"
          value={account ?? ''}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          {...described}
        />
      </Field>
      <Field name="wachtwoord" label="Wachtwoord">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="wachtwoord"
          name="wachtwoord"
          type="password"
          autocomplete="current-password"
          required
          {...described}
        />
      </Field>
      <button class="utrecht-button utrecht-button--primary-action utrecht-button--submit" type="submit">
        Aanmelden
      </button>
    </form>
  );
}

function Field(props: { name: string; label: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="utrecht-form-field utrecht-form-field--text">
      <p class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={props.name}>
          {props.label}
        </label>
      </p>
      <p class="utrecht-form-field__input">{props.children}</p>
    </div>
  );
}
