import type { JSX } from 'preact';
import type { ShownAddendum } from '../../../addenda';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PageTitle, Section } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { awaitsClient } from '../parts/awaits-client';
import { summaryOf, titleOfAsked } from '../parts/word-asked';
import { inOrderOfKey } from '../parts/versions-of';

interface ApprovalsPageProps {
  readonly frame: Frame;
  readonly addenda: readonly ShownAddendum[];
}

/** What waits for the client, and what the client waits for. */
export function ApprovalsPage({ frame, addenda }: ApprovalsPageProps): JSX.Element {
  const waiting = inOrderOfKey(addenda).filter((one) => awaitsClient(one));
  const questioned = inOrderOfKey(addenda).filter(({ state }) => state.state === 'questioned');
  return (
    <Page frame={frame} title="Goedkeuringen">
      <PageTitle>Goedkeuringen</PageTitle>
      {waiting.length === 0 ? (
        <>
          <Lead>Er wacht niets op jouw besluit.</Lead>
          <Paragraph>
            Een nieuw voorstel komt vanzelf hier en in Te doen.{' '}
            <Link href={hrefIn(frame, '/addenda')}>Bekijk alle addenda</Link>
          </Paragraph>
        </>
      ) : (
        <>
          <Lead>Dit wacht op jouw besluit.</Lead>
          <ul class="task-list" role="list">
            {waiting.map((one) => (
              <li class="task-list__item" key={one.dossier.addendum}>
                <Link href={hrefIn(frame, `/goedkeuringen/${one.dossier.addendum}`)}>
                  {titleOfAsked(one)}
                </Link>
                <span class="task-list__explanation">{summaryOf(one)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {questioned.length > 0 && (
        <Section id="vragen" title="Wacht op antwoord van de opdrachtnemer">
          <ul class="task-list" role="list">
            {questioned.map((one) => (
              <li class="task-list__item" key={one.dossier.addendum}>
                <Link href={hrefIn(frame, `/goedkeuringen/${one.dossier.addendum}`)}>
                  {titleOfAsked(one)}
                </Link>
                <span class="task-list__explanation">{summaryOf(one)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
