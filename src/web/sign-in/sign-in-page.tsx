import type { JSX } from 'preact';
import type { Demonstration } from '../../people';
import { DemonstrationAccounts } from './demonstration-accounts';
import { Layout } from './layout';

export interface SignInPageProps {
  /** The secret of this form. */
  readonly formToken: string;
  /** Where to go after signing in. */
  readonly next: string;
  /** Undefined when nobody can sign in here. */
  readonly demonstration: Demonstration | undefined;
  /** What was filled in before. */
  readonly account?: string;
  /** Why it did not work, and what one can do. */
  readonly refusal?: string;
}

export function SignInPage(props: SignInPageProps): JSX.Element {
  const { demonstration, refusal } = props;
  return (
    <Layout title={refusal ? 'Niet gelukt: aanmelden' : 'Aanmelden'}>
      <h1 class="utrecht-heading-1">Aanmelden</h1>
      {refusal && <Refused message={refusal} />}
      {demonstration ? <SignInForm {...props} /> : <NotAvailable />}
      {demonstration && <DemonstrationAccounts demonstration={demonstration} />}
    </Layout>
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
