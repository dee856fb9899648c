import type { JSX } from 'preact';
import { SWITCHES_PATH } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Wat' },
  { heading: 'Wat er nu staat' },
  { heading: 'Vastleggen' },
];

interface SetUpPart {
  readonly name: string;
  /** Where it is read; a browser that is signed in may. */
  readonly path: string;
  readonly link: string;
  readonly recording: string;
}

const PARTS: readonly SetUpPart[] = [
  { name: 'Gemeenten', path: '/v1/partijen', link: 'Partijen', recording: 'POST /v1/partijen' },
  {
    name: 'Overeenkomsten',
    path: '/v1/overeenkomsten',
    link: 'Overeenkomsten',
    recording: 'POST /v1/overeenkomstbestanden',
  },
  {
    name: 'Salaristabellen van de cao',
    path: '/v1/salaristabellen',
    link: 'Salaristabellen',
    recording: 'POST /v1/salaristabellen',
  },
];

/** Where a functional administrator starts: what there is to set up, and how. */
export function SetUpWork({ frame }: { frame: Frame }): JSX.Element {
  return (
    <>
      <Lead>Jouw werk is de inrichting. Die leg je vast via de interface; er zijn geen schermen voor.</Lead>
      <Section id="inrichting" title="Inrichting">
        <Table caption="Onderdelen van de inrichting" isCaptionHidden columns={COLUMNS}>
          {PARTS.map(({ name, path, link, recording }) => (
            <tr key={path}>
              <RowHeading>{name}</RowHeading>
              <td>
                <Link href={path}>{`${link} (JSON)`}</Link>
              </td>
              <td>
                <code class="utrecht-code">{recording}</code>
              </td>
            </tr>
          ))}
        </Table>
        <Paragraph>
          Elke bewerking, met haar velden, staat in de{' '}
          <Link href="/v1/openapi.json">beschrijving van de interface (OpenAPI)</Link>.
        </Paragraph>
      </Section>
      <Section id="facturering" title="Facturering">
        <Paragraph>
          Na het terugzetten van een back-up, of als er iets mis is, zet je de facturering uit:{' '}
          <Link href={hrefIn(frame, SWITCHES_PATH)}>Facturering aan of uit</Link>.
        </Paragraph>
      </Section>
      <Section id="geschiedenis" title="Geschiedenis">
        <HistoryLink frame={frame} />
      </Section>
      <Section id="van-anderen" title="Wat van anderen is">
        <Paragraph>
          Loonkosten en facturen zijn het werk van de financieel medewerker en de teamleider. Een beheerder
          ziet ze niet. Een nieuw jaaraddendum leggen zij ook vast.
        </Paragraph>
      </Section>
    </>
  );
}

function HistoryLink({ frame: { agreement } }: { frame: Frame }): JSX.Element {
  if (!agreement)
    return <Paragraph>Er is nog geen overeenkomst. Begin met de gemeenten en lees haar dan in.</Paragraph>;
  const path = `/v1/overeenkomsten/${encodeURIComponent(agreement.key)}/historie`;
  return (
    <Paragraph>
      Wie wat heeft gedaan aan {agreement.title}: <Link href={path}>gebeurtenissen (JSON)</Link> en{' '}
      <Link href={`${path}/controle`}>controle van de keten (JSON)</Link>.
    </Paragraph>
  );
}
