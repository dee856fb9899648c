import type { ComponentChildren, JSX } from 'preact';

type AlertKind = 'info' | 'ok' | 'warning' | 'error';

interface AlertProps {
  readonly kind: AlertKind;
  readonly title?: string;
  /** Whether the page opens with the focus on it. */
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** A message about the page: what happened, why, and what you can do. Errors are read out at once. */
export function Alert({ kind, title, isFirst = false, children }: AlertProps): JSX.Element {
  return (
    <div
      class={`utrecht-alert utrecht-alert--${kind}`}
      {...(kind === 'error' && { role: 'alert' })}
      {...(kind === 'ok' && { role: 'status' })}
      {...(isFirst && { tabIndex: -1, autofocus: true })}
    >
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title && <p class="utrecht-paragraph alert-title">{title}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
