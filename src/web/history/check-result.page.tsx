import type { JSX } from 'preact';
import { wordFinding, type Verification } from '../../evidence';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { PageTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';

interface CheckResultPageProps {
  readonly frame: Frame;
  readonly verification: Verification;
}

/** What verifying found, each finding by the record it is about. */
export function CheckResultPage({ frame, verification }: CheckResultPageProps): JSX.Element {
  const { findings, links, documents, yearEnds, notRecomputed } = verification;
  const isSound = findings.length === 0;
  return (
    <Page frame={frame} title="Controle">
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Geschiedenis', path: '/historie' }]} />
      <PageTitle>Controle</PageTitle>
      <Alert kind={isSound ? 'ok' : 'error'} title={isSound ? 'Alles klopt' : 'Niet alles klopt'}>
        {isSound ? (
          <Paragraph>
            Elk document en elke jaarafrekening is opnieuw berekend uit de feiten van toen en komt op
            hetzelfde uit. De ketens sluiten.
          </Paragraph>
        ) : (
          <ul class="utrecht-unordered-list">
            {findings.map((finding) => (
              <li class="utrecht-unordered-list__item" key={wordFinding(finding)}>
                {wordFinding(finding)}
              </li>
            ))}
          </ul>
        )}
      </Alert>
      <Definitions
        items={[
          { term: 'Schakels nagelopen', value: links.toString() },
          { term: 'Documenten gecontroleerd', value: documents.toString() },
          { term: 'Jaarafrekeningen gecontroleerd', value: yearEnds.toString() },
          { term: 'Gemaakt met andere rekenregels, dus niet nagerekend', value: notRecomputed.toString() },
        ]}
      />
      <ActionLink href={hrefIn(frame, '/historie')} kind="secondary">
        Terug naar Geschiedenis
      </ActionLink>
    </Page>
  );
}
