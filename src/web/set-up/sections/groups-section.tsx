import type { JSX } from 'preact';
import { isShownApart, type PublicationGroup } from '../../../agreements/domain';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import type { SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** Under which headings the client sees salary costs, never of one person (DVO 7.5; AVG). */
export function GroupsSection({ frame, view: { facts, day } }: SetUpSectionProps): JSX.Element {
  // How many work in a group, and why a small one is shown, is of the contractor's people.
  const isContractor = frame.person.side === 'contractor';
  return (
    <Section id="publicatiegroepen" title="Publicatiegroepen (DVO artikel 7.5)">
      <Paragraph>
        De opdrachtgever ziet loonkosten per groep functies, zodat niemand kan zien wat één persoon verdient.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Publicatiegroepen"
        versions={facts.publicationGroups}
        day={day}
        subjectOf={({ name }) => name}
        columns={[
          { heading: 'Groep', of: ({ name }) => name },
          ...(isContractor
            ? [
                { heading: 'Personen', isNumber: true, of: ({ persons }: PublicationGroup) => persons },
                { heading: 'Apart te zien', of: wordApart },
              ]
            : []),
        ]}
        empty="Er zijn geen publicatiegroepen. De opdrachtgever ziet alle loonkosten samen."
      />
    </Section>
  );
}

function wordApart(group: PublicationGroup): string {
  if (!isShownApart(group)) return 'Nee, samen met overige functies';
  return group.smallGroupReason === undefined ? 'Ja' : `Ja: ${group.smallGroupReason}`;
}
