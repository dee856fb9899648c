import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import { decide } from '../../people';
import type { GroupedRegrading } from '../../settlement';
import { hrefIn, type Frame } from '../layout/frame';
import { ActionLink, PostForm, SubmitButton } from '../parts/actions';
import { Badge } from '../parts/badge';
import { errorOf, type FieldError } from '../parts/error-summary';
import { SelectField, TextField } from '../parts/field';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

interface RegradingsProps {
  readonly frame: Frame;
  readonly regradings: readonly GroupedRegrading[];
  /** Whether an earlier day is looked at, so that there is nothing to record. */
  readonly isPast: boolean;
  readonly errors: readonly FieldError[];
}

/** Functions that went to another scale, and whether the client was told beforehand (DVO 4.4). */
export function RegradingsSection({ frame, regradings, isPast, errors }: RegradingsProps): JSX.Element {
  const mayRecord = !isPast && decide(frame.person, 'facts.record').allowed;
  return (
    <Section id="herwaarderingen" title="Herwaarderingen">
      {regradings.length === 0 ? (
        <Paragraph>Er zijn geen herwaarderingen.</Paragraph>
      ) : (
        <RegradingsTable frame={frame} regradings={regradings} />
      )}
      {decide(frame.person, 'settlement.read').allowed && (
        <ActionLink kind="secondary" href={hrefIn(frame, '/indexering/herwaarderingen/effect')}>
          Bekijk wat een herwaardering zou veranderen
        </ActionLink>
      )}
      {mayRecord && regradings.length > 0 && (
        <AnnouncementForm frame={frame} regradings={regradings} errors={errors} />
      )}
    </Section>
  );
}

function RegradingsTable({ frame, regradings }: Omit<RegradingsProps, 'errors' | 'isPast'>): JSX.Element {
  const withScales = decide(frame.person, 'settlement.read').allowed;
  const columns: readonly Column[] = [
    { heading: withScales ? 'Functie' : 'Functiegroep' },
    { heading: 'Vanaf' },
    ...(withScales ? [{ heading: 'Schaal' }] : []),
    { heading: 'Gemeld aan de opdrachtgever' },
  ];
  return (
    <>
      <Paragraph>
        De teamleider meldt een herwaardering aan de regisseur bij de start van het onderzoek (DVO artikel
        4.4). Zonder melding wordt de herwaardering ook verrekend.
      </Paragraph>
      <Table caption="Herwaarderingen en hun melding" isCaptionHidden columns={columns}>
        {regradings.map((one) => (
          <tr key={`${one.function} ${one.from}`}>
            <RowHeading>{withScales ? one.function : (one.group ?? 'Overige functies')}</RowHeading>
            <td>{formatDate(one.from)}</td>
            {withScales && <td>{`${one.scaleBefore} → ${one.scale}`}</td>}
            <td>
              <Announcement one={one} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Announcement({ one: { announcement, isLate } }: { one: GroupedRegrading }): JSX.Element {
  if (!announcement) return <Badge tone="warning">Niet gemeld</Badge>;
  const { announcedOn, announcedTo, reference } = announcement;
  return (
    <>
      {isLate && <Badge tone="warning">Te laat</Badge>} {formatDate(announcedOn)} aan {announcedTo} (
      {reference})
    </>
  );
}

function AnnouncementForm({ frame, regradings, errors }: Omit<RegradingsProps, 'isPast'>): JSX.Element {
  const open = regradings.find(({ announcement }) => !announcement);
  return (
    <>
      <PartTitle>Melding vastleggen</PartTitle>
      <PostForm frame={frame} path="/indexering/meldingen">
        <SelectField
          name="herwaardering"
          label="Herwaardering"
          value={open && valueOf(open)}
          choices={regradings.map((one) => ({
            value: valueOf(one),
            label: `${one.function} per ${formatDate(one.from)}`,
          }))}
        />
        <TextField
          name="gemeldOp"
          label="Gemeld op"
          description="Zoals 31-01-2026."
          error={errorOf(errors, 'gemeldOp')}
        />
        <TextField
          name="gemeldAan"
          label="Gemeld aan (functie)"
          value="regisseur"
          error={errorOf(errors, 'gemeldAan')}
        />
        <TextField
          name="stuk"
          label="Stuk"
          description="De brief, mail of het verslag waaruit de melding blijkt."
          error={errorOf(errors, 'stuk')}
        />
        <SubmitButton kind="secondary">Melding vastleggen</SubmitButton>
      </PostForm>
    </>
  );
}

/** A regrading in a form: its day and its function. */
function valueOf({ from, function: jobFunction }: GroupedRegrading): string {
  return `${from} ${jobFunction}`;
}
