import type { JSX } from 'preact';
import { capitalised, enumerate } from '../../kernel/text';
import { nameOfAction, type Side } from '../../people';
import { ACTIONS, PERMISSIONS, type Action } from '../../people/domain';
import { nameOfRole } from '../../platform/wording';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { PageTitle } from '../parts/heading';
import { Lead } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [{ heading: 'Wat' }, { heading: 'Wie' }, { heading: 'Grondslag' }];

/** The permission table as it decides, for the roles of one's own side. */
export function PermissionsPage({ frame }: { frame: Frame }): JSX.Element {
  const { side } = frame.person;
  return (
    <Page frame={frame} title="Bevoegdheden">
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer' }]} />
      <PageTitle>Bevoegdheden</PageTitle>
      <Lead>
        Wie wat mag aan jouw kant van de overeenkomst. Wie iets heeft opgesteld, beslist er nooit zelf over,
        ook niet in een andere rol (DVO artikel 3.3).
      </Lead>
      <Table caption="Bevoegdheden" isCaptionHidden columns={COLUMNS}>
        {ACTIONS.map((action) => [action, rolesFor(action, side)] as const)
          .filter(([, roles]) => roles.length > 0)
          .map(([action, roles]) => (
            <tr key={action}>
              <RowHeading>{capitalised(nameOfAction(action) ?? action)}</RowHeading>
              <td>{capitalised(enumerate(roles))}</td>
              <td>{PERMISSIONS[action].article}</td>
            </tr>
          ))}
      </Table>
    </Page>
  );
}

/** Nobody for what is open to everyone: it is no power of a role. */
function rolesFor(action: Action, side: Side): readonly string[] {
  const permission = PERMISSIONS[action];
  return 'openTo' in permission ? [] : (permission[side] ?? []).map((role) => nameOfRole(role));
}
