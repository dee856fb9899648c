import type { ComponentChildren, JSX } from 'preact';
import type { Frame } from '../layout/frame';
import { hrefIn } from '../layout/frame';

type ActionKind = 'primary' | 'secondary' | 'subtle';

const BUTTON_CLASSES: Readonly<Record<ActionKind, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
};
const LINK_CLASSES: Readonly<Record<ActionKind, string>> = {
  primary: 'utrecht-button-link--primary-action',
  secondary: 'utrecht-button-link--secondary-action',
  subtle: 'utrecht-button-link--subtle',
};

/** A link that looks like a button: goes somewhere, decides nothing. */
export function ActionLink(props: { href: string; kind?: ActionKind; children: string }): JSX.Element {
  return (
    <a
      class={`utrecht-button-link utrecht-button-link--html-a ${LINK_CLASSES[props.kind ?? 'primary']}`}
      href={props.href}
    >
      {props.children}
    </a>
  );
}

export function SubmitButton(props: { kind?: ActionKind; children: string }): JSX.Element {
  return (
    <button
      class={`utrecht-button utrecht-button--submit ${BUTTON_CLASSES[props.kind ?? 'primary']}`}
      type="submit"
    >
      {props.children}
    </button>
  );
}

interface PostFormProps {
  readonly frame: Frame;
  readonly path: string;
  /** For a form that sends a file. */
  readonly isUpload?: boolean;
  readonly children: ComponentChildren;
}

/** A form that decides something; it carries the secret of the session. */
export function PostForm({ frame, path, isUpload, children }: PostFormProps): JSX.Element {
  return (
    <form
      class="utrecht-form form"
      method="post"
      action={hrefIn(frame, path)}
      noValidate
      {...(isUpload && { enctype: 'multipart/form-data' })}
    >
      <input type="hidden" name="_csrf" value={frame.formToken} />
      {children}
    </form>
  );
}

/** Actions next to each other, the most important one first. */
export function Actions({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="utrecht-button-group actions">{children}</div>;
}
