import type { JSX } from 'preact';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PlainPage } from '../layout/plain-page';
import { ActionLink, Actions } from '../parts/actions';
import { PageTitle } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import type { Problem } from '../../platform/http';

interface ProblemPageProps {
  readonly problem: Problem;
  /** Of someone who is signed in, who can go on by the menu. */
  readonly frame: Frame | undefined;
}

/** What a browser gets instead of a page: what happened, and what one can do. */
export function ProblemPage({ problem, frame }: ProblemPageProps): JSX.Element {
  const title = TITLES[problem.status] ?? 'Dit is niet gelukt';
  const said = <WhatHappened problem={problem} frame={frame} title={title} />;
  return frame ? (
    <Page frame={frame} title={title}>
      {said}
    </Page>
  ) : (
    <PlainPage title={title}>{said}</PlainPage>
  );
}

function WhatHappened({ problem, frame, title }: ProblemPageProps & { title: string }): JSX.Element {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{DETAILS[problem.code] ?? problem.detail}</Lead>
      {problem.errors && (
        <ul class="utrecht-unordered-list">
          {problem.errors.map(({ path, code, message }) => (
            <li class="utrecht-unordered-list__item" key={`${path} ${code}`}>
              {message}
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <ActionLink href={frame ? hrefIn(frame, '/') : '/'}>Naar Te doen</ActionLink>
      </Actions>
      {problem.instance !== undefined && problem.status >= 500 && (
        <Paragraph>
          Vraag je hierover iets aan de beheerder, noem dan:{' '}
          <code class="fingerprint">{problem.instance}</code>
        </Paragraph>
      )}
    </>
  );
}

const TITLES: Readonly<Partial<Record<number, string>>> = {
  403: 'Dit mag niet',
  404: 'Deze pagina bestaat niet',
  405: 'Deze pagina bestaat niet',
  413: 'Het bestand is te groot',
  429: 'Te veel aanvragen',
  500: 'Er ging iets mis',
  503: 'Even niet beschikbaar',
};

/** What a program does by itself, a person does otherwise: a form has no key under which it may be sent again. */
const DETAILS: Readonly<Partial<Record<string, string>>> = {
  'method-not-allowed':
    'Dit adres is alleen om een formulier te versturen. Ga terug naar de pagina van het formulier, of naar Te doen.',
  'saving-unknown':
    'Slotsom kreeg geen antwoord van de database. Het kan zijn opgeslagen, of niet. Kijk straks of het er staat, voor je het nog eens doet.',
};
