import type { JSX } from 'preact';
import type { ReviewedExport } from '../../../cemetery';
import { CEMETERY_FAULTS, type CemeteryFault } from '../../../cemetery/domain';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { SelectField } from '../../parts/field';
import { FaultList } from '../../parts/file-faults';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { nameOfProfile } from '../../wording/name-profile';

interface FittingProfileProps {
  readonly frame: Frame;
  readonly reviewed: ReviewedExport;
  /** Other profiles that fit this export. */
  readonly fitting: readonly string[];
}

/** Why the profile does not fit the export, and the one thing to do about it. */
export function WhyNot({
  reviewed: { upload },
  fitting,
  faults,
}: Omit<FittingProfileProps, 'frame'> & { readonly faults: readonly CemeteryFault[] }): JSX.Element {
  const missing = faults.filter(({ code }) => code === CEMETERY_FAULTS.missingColumn);
  const isSeparated = faults.some(({ code }) => code === CEMETERY_FAULTS.otherSeparator);
  const others = faults.filter(
    ({ code }) => code !== CEMETERY_FAULTS.missingColumn && code !== CEMETERY_FAULTS.otherSeparator,
  );
  return (
    <Alert
      kind="warning"
      title={`Het profiel ${nameOfProfile(upload.profile)} past niet bij ${upload.fileName}`}
    >
      {isSeparated && <Paragraph>De cellen van dit bestand zijn anders gescheiden.</Paragraph>}
      {missing.length > 0 && (
        <Paragraph>Niet gevonden: {missing.map(({ column = '' }) => `‘${column}’`).join(', ')}.</Paragraph>
      )}
      {others.length > 0 && <FaultList faults={others} />}
      <Paragraph>
        {fitting.length > 0
          ? 'Kies een profiel dat wel past, of wijs daaronder zelf aan welke kolom wat is.'
          : 'Wijs hieronder aan welke kolom wat is. Dat wordt een eigen profiel; de volgende keer hoeft het niet meer.'}
      </Paragraph>
    </Alert>
  );
}

/** The profiles there are already that fit the export; nothing when there is none. */
export function FittingProfile({ frame, reviewed, fitting }: FittingProfileProps): JSX.Element | null {
  if (fitting.length === 0) return null;
  return (
    <Section id="past" title="Er is al een profiel dat past">
      <PostForm frame={frame} path={`/k2b/inlezen/${reviewed.upload.uploadId}/profiel`}>
        <SelectField
          name="profiel"
          id="ander-profiel"
          label="Profiel"
          choices={fitting.map((name) => ({ value: name, label: nameOfProfile(name) }))}
        />
        <SubmitButton kind="secondary">Met dit profiel controleren</SubmitButton>
      </PostForm>
    </Section>
  );
}
