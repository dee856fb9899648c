import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import { decide } from '../../people';
import type { GroupedInquiry, GroupedRegrading } from '../../settlement';
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
  readonly inquiries: readonly GroupedInquiry[];
  readonly functions: readonly string[];
  /** Whether an earlier day is looked at, so that there is nothing to record. */
  readonly isPast: boolean;
  readonly errors: readonly FieldError[];
}

/** Functions that went to another scale or may go, and whether the client was told beforehand (DVO 4.4). */
export function RegradingsSection(props: RegradingsProps): JSX.Element {
  const { frame, regradings, inquiries, isPast } = props;
  const mayRecord = !isPast && decide(frame.person, 'facts.record').allowed;
  return (
    <Section id="herwaarderingen" title="Herwaarderingen">
      <Paragraph>
        De teamleider meldt een herwaardering aan de regisseur bij de start van het onderzoek (DVO artikel
        4.4). Zonder melding wordt de herwaardering ook verrekend.
      </Paragraph>
      {inquiries.length > 0 && <InquiriesTable frame={frame} inquiries={inquiries} />}
      {regradings.length === 0 ? (
        <Paragraph>Er zijn geen herwaarderingen.</Paragraph>
      ) : (
        <RegradingsTable frame={frame} regradings={regradings} />
      )}
      {decide(frame.person, 'settlement.read').allowed && (
        <ActionLink kind="secondary" href={hrefIn(frame, '/indexering/herwaarderingen/effect')}>
          {mayRecord
            ? 'Bekijk een herwaardering en leg haar vast'
            : 'Bekijk wat een herwaardering zou veranderen'}
        </ActionLink>
      )}
      {mayRecord && <AnnouncementForm {...props} />}
    </Section>
  );
}

function InquiriesTable({ frame, inquiries }: Pick<RegradingsProps, 'frame' | 'inquiries'>): JSX.Element {
  const withFunction = decide(frame.person, 'settlement.read').allowed;
  return (
    <Table
      caption="Gemelde onderzoeken zonder herwaardering"
      columns={[
        { heading: withFunction ? 'Functie' : 'Functiegroep' },
        { heading: 'Gemeld op' },
        { heading: 'Aan' },
        { heading: 'Stuk' },
      ]}
    >
      {inquiries.map((one) => (
        <tr key={one.id}>
          <RowHeading>{withFunction ? one.function : (one.group ?? 'Overige functies')}</RowHeading>
          <td>{formatDate(one.announcedOn)}</td>
          <td>{one.announcedTo}</td>
          <td>{one.reference}</td>
        </tr>
      ))}
    </Table>
  );
}

function RegradingsTable({ frame, regradings }: Pick<RegradingsProps, 'frame' | 'regradings'>): JSX.Element {
  const withScales = decide(frame.person, 'settlement.read').allowed;
  const columns: readonly Column[] = [
    { heading: withScales ? 'Functie' : 'Functiegroep' },
    { heading: 'Vanaf' },
    ...(withScales ? [{ heading: 'Schaal' }] : []),
    { heading: 'Gemeld aan de opdrachtgever' },
  ];
  return (
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

function AnnouncementForm({ frame, regradings, functions, errors }: RegradingsProps): JSX.Element {
  const open = regradings.find(({ announcement }) => !announcement);
  return (
    <>
      <PartTitle>Melding vastleggen</PartTitle>
      <PostForm frame={frame} path="/indexering/meldingen">
        <SelectField
          name="herwaardering"
          label="Herwaardering of onderzoek"
          value={open && valueOf(open)}
          choices={[
            ...functions.map((name) => ({
              value: name,
              label: `Onderzoek naar ${name}, dag nog niet bekend`,
            })),
            ...regradings.map((one) => ({
              value: valueOf(one),
              label: `${one.function} per ${formatDate(one.from)}`,
            })),
          ]}
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
