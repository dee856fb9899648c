import type { JSX } from 'preact';
import type { UploadInHand } from '../../../cemetery';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../../platform/clock';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { FileField, SelectField } from '../../parts/field';
import { FileFaults, type FileFaultsProps } from '../../parts/file-faults';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { RowHeading, Table } from '../../parts/table';
import { nameOfProfile } from '../../wording/name-profile';
import type { Message } from '../../wording/word-refusal';
import { ReadingFrame } from './reading-steps';

export interface ChooseExportProps {
  readonly frame: Frame;
  readonly profiles: readonly string[];
  /** The one that is chosen already: the one used last. */
  readonly profile?: string | undefined;
  /** Exports that wait to be mended or recorded. */
  readonly inHand: readonly UploadInHand[];
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  /** A file that only another file can help. */
  readonly refused?: FileFaultsProps | undefined;
  readonly done?: string | undefined;
}

/** The first step of reading in an export of K2B: which file, read by which profile (SLA 1.9). */
export function ChooseExportPage({ frame, errors = [], ...props }: ChooseExportProps): JSX.Element {
  const isWrong = errors.length > 0 || props.refused !== undefined || props.refusal !== undefined;
  return (
    <ReadingFrame frame={frame} step={0} isWrong={isWrong}>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      {props.refused && <FileFaults {...props.refused} />}
      <ChooseForm frame={frame} errors={errors} {...props} />
      <InHand frame={frame} inHand={props.inHand} />
    </ReadingFrame>
  );
}

function ChooseForm({ frame, errors = [], profiles, profile }: ChooseExportProps): JSX.Element {
  return (
    <Section id="bestand-kiezen" title="Bestand kiezen">
      <Paragraph>
        Maak in K2B een export van wat er sinds de vorige keer in rekening te brengen is. Slotsom controleert
        alle rijen tegelijk. Wat niet klopt, herstel je op het scherm; pas aan het eind wordt er iets
        vastgelegd.
      </Paragraph>
      <PostForm frame={frame} path="/k2b/inlezen" isUpload>
        <FileField
          name="bestand"
          label="Export van K2B"
          description="Een CSV- of tekstbestand, ten hoogste 20 MB."
          accept=".csv,.txt,text/csv,text/plain"
          error={errorOf(errors, 'bestand')}
        />
        <SelectField
          name="profiel"
          label="Profiel"
          description="Het profiel zegt welke kolommen K2B gebruikt. Past het niet, dan wijs je de kolommen daarna zelf aan."
          value={profile}
          error={errorOf(errors, 'profiel')}
          choices={profiles.map((name) => ({ value: name, label: nameOfProfile(name) }))}
        />
        <Actions>
          <SubmitButton>Export controleren</SubmitButton>
          <ActionLink kind="secondary" href={hrefIn(frame, '/k2b/exporten')}>
            Vastgelegde exporten bekijken
          </ActionLink>
        </Actions>
      </PostForm>
    </Section>
  );
}

function InHand({ frame, inHand }: Pick<ChooseExportProps, 'frame' | 'inHand'>): JSX.Element | null {
  if (inHand.length === 0) return null;
  return (
    <Section id="onderhanden" title="Nog niet vastgelegd">
      <Paragraph>
        Een export met fouten blijft een dag voor jou staan, en een dag langer als je iets herstelt. Een
        export zonder fouten wacht hoogstens een week. Daarna wordt hij verwijderd, want er staan namen en
        adressen in.
      </Paragraph>
      <Table
        caption="Exporten die nog niet zijn vastgelegd"
        isCaptionHidden
        columns={[
          { heading: 'Bestand' },
          { heading: 'Gestuurd' },
          { heading: 'Stand' },
          { heading: 'Blijft staan tot' },
        ]}
      >
        {inHand.map((upload) => (
          <tr key={upload.uploadId}>
            <RowHeading>
              <Link href={hrefIn(frame, `/k2b/inlezen/${upload.uploadId}`)}>{upload.fileName}</Link>
            </RowHeading>
            <td>{wordMoment(upload.receivedAt)}</td>
            <td>{upload.count === null ? 'heeft fouten' : 'wacht op het controletotaal'}</td>
            <td>{wordMoment(upload.keepUntil)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

/** `31-01-2026 om 09:30`. */
export function wordMoment(moment: Instant): string {
  return `${formatDate(dutchDateOf(moment) as LocalDate)} om ${dutchTimeOf(moment)}`;
}
