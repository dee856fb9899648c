import type { ComponentChildren, JSX } from 'preact';
import { AgreementChoice } from './agreement-choice';
import { hrefIn, type Frame } from './frame';
import { HtmlDocument } from './html-document';
import { navigationFor } from './navigation';

const MENU = 'hoofdmenu';

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page of someone who is signed in: header, navigation, content, footer. */
export function Page({ frame, title, children }: PageProps): JSX.Element {
  return (
    <HtmlDocument title={title} isScripted>
      <header class="page-header">
        <div class="page-header__content">
          <a class="page-header__name" href={hrefIn(frame, '/')}>
            Slotsom
          </a>
          <p class="page-header__person">{frame.person.displayName}</p>
          <form class="page-header__sign-out" method="post" action="/afmelden">
            <input type="hidden" name="_csrf" value={frame.formToken} />
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              Afmelden
            </button>
          </form>
        </div>
        <Navigation frame={frame} />
        {!frame.isApart && frame.agreements.length > 1 && <AgreementChoice frame={frame} />}
      </header>
      <main class="page-content" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer class="page-footer">
        <p class="page-footer__content">
          {!frame.isApart && frame.agreement?.title}
          <span class="page-footer__note">Slotsom: verrekenen en factureren tussen gemeenten</span>
        </p>
      </footer>
    </HtmlDocument>
  );
}

/** On a narrow screen behind a button, by the browser alone: without a script, and in one that knows no popover it just stands there. */
function Navigation({ frame }: { frame: Frame }): JSX.Element {
  return (
    <div class="page-navigation">
      <button class="page-navigation__open" type="button" popovertarget={MENU}>
        Menu
      </button>
      <nav class="page-navigation__menu" id={MENU} popover="auto" aria-label="Hoofdmenu">
        <button class="page-navigation__close" type="button" popovertarget={MENU} popovertargetaction="hide">
          Menu sluiten
        </button>
        <Places frame={frame} />
      </nav>
    </div>
  );
}

function Places({ frame }: { frame: Frame }): JSX.Element {
  return (
    <ul class="page-navigation__list" role="list">
      {navigationFor(frame.person).map(({ label, path, holds }) => (
        <li key={path}>
          <a
            class="page-navigation__link"
            href={hrefIn(frame, path)}
            {...(holds(frame.path) && { 'aria-current': frame.path === path ? 'page' : 'true' })}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
