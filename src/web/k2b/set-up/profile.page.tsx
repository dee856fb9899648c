import type { JSX } from 'preact';
import { OUTPUT_FIELD_NAMES } from '../../../cemetery/domain';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Disclosure } from '../../parts/disclosure';
import { errorOf, ErrorSummary, type FieldError } from '../../parts/error-summary';
import { SelectField, TextAreaField, TextField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead, Paragraph } from '../../parts/paragraph';
import { PROFILE_CHOICES, PROFILE_LABELS, type ProfileField, type ProfileValues } from './profile-form';

export interface ProfilePageProps {
  readonly frame: Frame;
  readonly values: ProfileValues;
  readonly errors: readonly FieldError[];
}

/** How the client's bookkeeping wants its file, recorded as the next version of a profile (SLA 1.9). */
export function ProfilePage({ frame, values, errors }: ProfilePageProps): JSX.Element {
  const title = 'Profiel van het bestand voor de boekhouding';
  const field = (
    name: ProfileField,
  ): { name: string; label: string; value: string; error: string | undefined } => ({
    ...{ name, label: PROFILE_LABELS[name], value: values[name], error: errorOf(errors, name) },
  });
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-reeks en tarieven', path: '/beheer/k2b' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Vraag de boekhouding hoe zij het bestand inleest. Het profiel telt pas mee als je het daarna bij de
        reeks kiest; wat al is vrijgegeven, verandert niet.
      </Lead>
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path="/beheer/k2b/profiel">
        <TextField
          {...field('naam')}
          description="Kleine letters, cijfers en streepjes. Bestaat de naam al, dan komt er een versie bij."
        />
        {(Object.keys(PROFILE_CHOICES) as (keyof typeof PROFILE_CHOICES)[]).map((name) => (
          <SelectField
            key={name}
            {...field(name)}
            choices={Object.entries(PROFILE_CHOICES[name]).map(([value, label]) => ({ value, label }))}
          />
        ))}
        <TextAreaField
          {...field('kolommen')}
          description="Eén per regel. Bij een vaste breedte met het aantal tekens erachter, zoals: naam 40."
        />
        <Disclosure summary="Wat een kolom kan zijn">
          <Paragraph>{OUTPUT_FIELD_NAMES.join(', ')}</Paragraph>
        </Disclosure>
        <SubmitButton>Profiel vastleggen</SubmitButton>
      </PostForm>
    </Page>
  );
}
