import type { JSX } from 'preact';
import { capitalised } from '../../kernel/text';
import type { Municipality } from '../../people';
import { nameOfRole } from '../../platform/wording';
import { Definitions } from '../parts/definitions';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

/** Where the roles of a municipality come from; never its secret. */
export type OwnRoles = Pick<Municipality, 'issuer' | 'rolesClaim' | 'roles'>;

const COLUMNS: readonly Column[] = [{ heading: 'Waarde bij de gemeente' }, { heading: 'Rol in Slotsom' }];

/** Which role someone gets. It is read, not changed here: who hands out roles is the municipality itself. */
export function RolesSection({ roles }: { roles: OwnRoles | undefined }): JSX.Element {
  return (
    <Section id="rollen" title="Wie krijgt welke rol">
      {roles === undefined ? (
        <Paragraph>
          Dit is een demonstratie: de accounts en hun rollen liggen vast. In gebruik meldt iedereen zich aan
          met het account van de eigen gemeente.
        </Paragraph>
      ) : (
        <>
          <Paragraph>
            De rol staat in het account bij je gemeente. Geef of ontneem die daar; het geldt bij de volgende
            keer dat iemand zich aanmeldt. Heeft iemand er meer, dan telt de bovenste. Deze tabel staat in het
            bestand voor aanmelden (SIGN_IN_MAPPING) en wordt bij het starten gelezen.
          </Paragraph>
          <Definitions
            items={[
              { term: 'Aanmeldvoorziening', value: roles.issuer },
              { term: 'Claim met de rollen', value: roles.rolesClaim.join(' › ') },
            ]}
          />
          <Table caption="Waarden met hun rol" isCaptionHidden columns={COLUMNS}>
            {roles.roles.map(({ value, role }) => (
              <tr key={value}>
                <RowHeading>{value}</RowHeading>
                <td>{capitalised(nameOfRole(role))}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </Section>
  );
}
