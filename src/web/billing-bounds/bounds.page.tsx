import type { JSX } from 'preact';
import type { BoundsOfAgreement } from '../../invoicing';
import { formatAmount, formatEuro, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { AgreementFrame } from '../desk/desk.service';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField, TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table } from '../parts/table';
import { BOUNDS_LABELS, type BoundsFields } from './read-bounds-form';

export const BOUNDS_PATH = '/beheer/factuurgrenzen';

const EVERYTHING_ELSE =
  'Hetzelfde onderdeel twee keer als nieuw voor één maand wacht altijd, en geen grens verandert dat.';

export interface BoundsPageProps {
  readonly frame: AgreementFrame;
  readonly view: BoundsOfAgreement;
  readonly isDone?: boolean;
  /** What was filled in and is not right. */
  readonly filled?: BoundsFields | undefined;
  readonly errors?: readonly FieldError[];
}

/** From when on a draft waits until someone who did not prepare it looked at it, and setting that (DVO 3.3). */
export function BoundsPage({ frame, view, isDone, filled, errors = [] }: BoundsPageProps): JSX.Element {
  const title = 'Wanneer een concept wacht';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer/overeenkomst' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Een concept dat anders is dan gewoon, wordt pas vastgesteld als een collega die het niet opstelde, het
        met een reden heeft aanvaard.
      </Lead>
      {isDone && (
        <Alert kind="ok">
          <Paragraph>
            De grenzen zijn vastgelegd. Ze gelden voor elk concept dat hierna wordt vastgesteld.
          </Paragraph>
        </Alert>
      )}
      <ErrorSummary errors={errors} />
      <Present view={view} />
      {decide(frame.person, 'billing-bounds.set').allowed && (
        <SetForm frame={frame} view={view} filled={filled} errors={errors} />
      )}
      <History view={view} />
    </Page>
  );
}

function Present({ view: { present, set } }: Pick<BoundsPageProps, 'view'>): JSX.Element {
  return (
    <Section id="nu" title={set.length === 0 ? 'De gewone grenzen gelden' : 'Deze grenzen gelden nu'}>
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          {`Alle loonkosten samen, de overhead of de opleidingskosten verschillen meer dan ${present.jumpPercentage.toString()} % van de maand ervoor, en ten minste ${formatEuro(present.jumpMinimum)}. Lagere opleidingskosten tellen niet.`}
        </li>
        <li class="utrecht-unordered-list__item">
          {`Er zijn meer dan ${present.mostLines.toString()} regels.`}
        </li>
      </ul>
      <Paragraph>{EVERYTHING_ELSE}</Paragraph>
    </Section>
  );
}

function SetForm(
  props: Pick<BoundsPageProps, 'frame' | 'view' | 'filled'> & { errors: readonly FieldError[] },
): JSX.Element {
  const { frame, view, filled, errors } = props;
  const { present } = view;
  return (
    <Section id="vastleggen" title="Andere grenzen vastleggen">
      <PostForm frame={frame} path={BOUNDS_PATH}>
        <TextField
          name="percentage"
          label={BOUNDS_LABELS.percentage}
          inputMode="numeric"
          value={filled?.percentage ?? present.jumpPercentage.toString()}
          error={errorOf(errors, 'percentage')}
        />
        <TextField
          name="minimum"
          label={BOUNDS_LABELS.minimum}
          inputMode="decimal"
          value={filled?.minimum ?? formatAmount(present.jumpMinimum)}
          error={errorOf(errors, 'minimum')}
        />
        <TextField
          name="regels"
          label={BOUNDS_LABELS.regels}
          inputMode="numeric"
          value={filled?.lines ?? present.mostLines.toString()}
          error={errorOf(errors, 'regels')}
        />
        <TextAreaField
          name="reden"
          label="Reden"
          description="Leg in één zin uit waarom deze overeenkomst andere grenzen heeft."
          value={filled?.reason}
          error={errorOf(errors, 'reden')}
        />
        <SubmitButton>Vastleggen</SubmitButton>
      </PostForm>
    </Section>
  );
}

const [JUMP, LEAST, LINES] = ['Verschil (%)', 'Ten minste (€)', 'Regels'] as const;

function History({ view: { set } }: Pick<BoundsPageProps, 'view'>): JSX.Element {
  return (
    <Section id="verloop" title="Verloop">
      {set.length === 0 ? (
        <Paragraph>Er zijn nog geen andere grenzen vastgelegd.</Paragraph>
      ) : (
        <Table
          caption="Elke keer dat de grenzen werden vastgelegd"
          columns={[
            { heading: 'Wanneer' },
            { heading: JUMP, isNumber: true },
            { heading: LEAST, isNumber: true },
            { heading: LINES, isNumber: true },
            { heading: 'Door' },
            { heading: 'Reden' },
          ]}
          isStacked
        >
          {set.map(({ version, setAt, jumpPercentage, jumpMinimum, mostLines, setRole, reason }) => (
            <tr key={version}>
              <RowHeading>
                {formatLongDate(dutchDateOf(setAt) as LocalDate)} om {dutchTimeOf(setAt)}
              </RowHeading>
              <NumberCell heading={JUMP}>{jumpPercentage}</NumberCell>
              <AmountCell amount={jumpMinimum} heading={LEAST} />
              <NumberCell heading={LINES}>{mostLines}</NumberCell>
              <td>{nameOfRole(setRole)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
