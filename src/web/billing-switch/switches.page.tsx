import type { JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Badge } from '../parts/badge';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Disclosure } from '../parts/disclosure';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { RowHeading, Table } from '../parts/table';
import type { Message } from '../wording/word-refusal';
import { SWITCHES_PATH } from './billing-off-alert';
import type { SwitchesView, SwitchPlace } from './switches-view';

export interface SwitchesPageProps {
  readonly frame: Frame;
  readonly view: SwitchesView;
  readonly done?: string | undefined;
  readonly refusal?: Message | undefined;
  readonly errors?: readonly FieldError[];
}

/** Where billing is on or off, and turning it: off after a restore or when something is wrong, on when it is mended. */
export function SwitchesPage({ frame, view, done, refusal, errors = [] }: SwitchesPageProps): JSX.Element {
  const title = 'Facturering aan of uit';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer/overeenkomst' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Staat de facturering uit, dan wordt er niets vastgesteld en niets gecrediteerd, wordt geen bestand
        voor de begraafplaatsen vrijgegeven, en wacht wat nog verstuurd moet worden. Cijfers bekijken en
        concepten opstellen kan wel.
      </Lead>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {view.places.map((place) => (
        <Place key={place.path} frame={frame} place={place} errors={errors} />
      ))}
      <History view={view} />
    </Page>
  );
}

interface PlaceProps {
  readonly frame: Frame;
  readonly place: SwitchPlace;
  readonly errors: readonly FieldError[];
}

function Place({ frame, place, errors }: PlaceProps): JSX.Element {
  const { latest, title, path, mayTurn, offAbove } = place;
  const isOff = latest?.isOff === true;
  const id = path.replaceAll(/[^a-z0-9]+/gi, '-');
  return (
    <Section id={id} title={title}>
      <Paragraph>
        <Badge tone={isOff || offAbove ? 'danger' : 'safe'}>{isOff || offAbove ? 'Uit' : 'Aan'}</Badge>
        {!isOff && offAbove && ` omdat ‘${offAbove}’ uit staat; hier zelf staat ze aan`}
        {latest &&
          ` sinds ${formatLongDate(dutchDateOf(latest.switchedAt) as LocalDate)}, door ${nameOfRole(latest.switchedRole)}: ‘${latest.reason}’`}
      </Paragraph>
      {mayTurn && (
        <Disclosure
          summary={isOff ? 'Facturering weer aanzetten' : 'Facturering uitzetten'}
          isOpen={errorOf(errors, `reden-${id}`) !== undefined}
        >
          <PostForm frame={frame} path={`${SWITCHES_PATH}/${path}`}>
            <input type="hidden" name="stand" value={isOff ? 'aan' : 'uit'} />
            <TextAreaField
              name="reden"
              id={`reden-${id}`}
              label="Reden"
              description={
                isOff
                  ? 'Leg in één zin uit wat er is nagegaan of hersteld.'
                  : 'Leg in één zin uit waarom er niets mag worden vastgesteld.'
              }
              error={errorOf(errors, `reden-${id}`)}
            />
            <SubmitButton kind={isOff ? 'primary' : 'secondary'}>
              {isOff ? 'Aanzetten' : 'Uitzetten'}
            </SubmitButton>
          </PostForm>
        </Disclosure>
      )}
    </Section>
  );
}

function History({ view }: { view: SwitchesView }): JSX.Element {
  return (
    <Section id="verloop" title="Verloop">
      {view.turned.length === 0 ? (
        <Paragraph>De facturering is nog nooit uitgezet.</Paragraph>
      ) : (
        <Table
          caption="Elke keer dat de facturering uit of aan ging"
          columns={[
            { heading: 'Wanneer' },
            { heading: 'Waarvoor' },
            { heading: 'Stand' },
            { heading: 'Door' },
            { heading: 'Reden' },
          ]}
          isStacked
        >
          {view.turned.map(({ switchedAt, title, isOff, switchedRole, reason }) => (
            <tr key={`${switchedAt} ${title}`}>
              <RowHeading>
                {formatLongDate(dutchDateOf(switchedAt) as LocalDate)} om {dutchTimeOf(switchedAt)}
              </RowHeading>
              <td>{title}</td>
              <td data-heading="Stand">{isOff ? 'uit' : 'aan'}</td>
              <td data-heading="Door">{nameOfRole(switchedRole)}</td>
              <td data-heading="Reden">{reason}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
