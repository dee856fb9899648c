import type { JSX } from 'preact';
import type { BillingSwitch, RoundPart, RoundStanding, RoundTotal } from '../../invoicing';
import { formatEuro, formatMonth } from '../../kernel/text';
import { decide } from '../../people';
import { BillingOffAlert } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { PageTitle, Section } from '../parts/heading';
import { OtherPages } from '../parts/other-pages';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { RoundTable } from './round-table';
import { RoundFilter } from './round-filter';
import { fieldsOf, ROUNDS_PATH, roundPath } from './round-words';

export interface RoundPageProps {
  readonly frame: Frame;
  readonly standing: RoundStanding;
  /** Where billing is off for more than one agreement. */
  readonly off: readonly BillingSwitch[];
  readonly part: RoundPart;
  /** What was just asked; nothing to tell any more once all of it was done. */
  readonly done?: string | undefined;
  readonly refusal?: Message | undefined;
}

/** A month for all agreements: how far each is, what is held and why, and one button that issues what is ready. */
export function RoundPage({ frame, standing, off, part, done, refusal }: RoundPageProps): JSX.Element {
  const { month } = standing;
  return (
    <Page frame={frame} title={`Maandronde ${formatMonth(month)}`}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Maandrondes', path: ROUNDS_PATH }]} />
      <PageTitle>{`Maandronde ${formatMonth(month)}`}</PageTitle>
      <Lead>
        Alle overeenkomsten van je gemeente voor één maand. Wat niet kan, is aangehouden met de reden erbij;
        de andere gaan door.
      </Lead>
      {done !== undefined && standing.totals.waiting.count > 0 && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <BillingOffAlert frame={frame} off={off} />
      <RefusalAlert message={refusal} />
      <RoundProgress frame={frame} standing={standing} part={part} />
    </Page>
  );
}

/** How far the round is; while a worker is busy the browser asks for it again, and without a script one reloads. */
export function RoundProgress({ frame, standing, part }: Omit<RoundPageProps, 'off'>): JSX.Element {
  const { month, totals, page, pages } = standing;
  const waiting = totals.waiting.count;
  const path = hrefIn(frame, `${roundPath(month)}/voortgang`, fieldsOf(part, page));
  return (
    <div
      id="voortgang"
      class="page-part-of-itself"
      {...(waiting > 0 && { 'hx-get': path, 'hx-trigger': 'load delay:2s', 'hx-swap': 'outerHTML' })}
    >
      <Section id="stand" title="Stand">
        <p class="utrecht-paragraph" role="status">
          {waiting > 0
            ? `Bezig: ${countOf(waiting)} wacht${waiting === 1 ? '' : 'en'} nog. Je kunt deze pagina sluiten; het werk gaat door.`
            : 'Er wacht niets meer op de achtergrond.'}
        </p>
        <Definitions
          items={[
            { term: 'Concept gereed', value: totalOf(totals.ready) },
            { term: 'Vastgesteld', value: totalOf(totals.issued) },
            { term: 'Aangehouden', value: totalOf(totals.held) },
            { term: 'Niets te factureren', value: countOf(totals.nothing.count) },
          ]}
        />
        <Undelivered frame={frame} standing={standing} />
      </Section>
      <IssueAll frame={frame} standing={standing} />
      <Section id="overeenkomsten" title="Overeenkomsten">
        <RoundFilter frame={frame} standing={standing} part={part} />
        <RoundTable frame={frame} standing={standing} />
        <OtherPages
          page={page}
          pages={pages}
          hrefOf={(other) => hrefIn(frame, roundPath(month), fieldsOf(part, other))}
        />
        <Paragraph>
          <Link href={hrefIn(frame, `${roundPath(month)}/csv`)}>Deze lijst als CSV</Link>
        </Paragraph>
      </Section>
      <Again frame={frame} standing={standing} />
    </div>
  );
}

/** What did not reach the client, among however many that did. */
function Undelivered({ frame, standing }: Omit<RoundPageProps, 'part' | 'off'>): JSX.Element | null {
  const { month, undelivered } = standing;
  const { agreements, documents } = undelivered;
  if (documents === 0) return null;
  const href = hrefIn(frame, roundPath(month), fieldsOf({ only: 'undelivered' }, 1));
  return (
    <Alert kind="warning">
      <Paragraph>
        <Link href={`${href}#overeenkomsten`}>
          {documents === 1
            ? '1 factuur is niet aangekomen'
            : `${documents} facturen van ${countOf(agreements)} zijn niet aangekomen`}
        </Link>
        : niet te verzenden, of teruggekomen.
      </Paragraph>
    </Alert>
  );
}

/** Asking again, for who prepares: it does only what is left. */
function Again({ frame, standing }: { frame: Frame; standing: RoundStanding }): JSX.Element | null {
  if (!standing.canRetry || !decide(frame.person, 'billing.prepare').allowed) return null;
  return (
    <Section id="opnieuw" title="Doen wat er nog ligt">
      <PostForm frame={frame} path={ROUNDS_PATH}>
        <input type="hidden" name="maand" value={standing.month} />
        <Paragraph>
          Is iets hersteld of erbij gekomen? Dan worden de concepten opgesteld die er nog niet zijn. Wat
          gereed of vastgesteld is, blijft zoals het is.
        </Paragraph>
        <SubmitButton kind="secondary">Ronde nog eens doen</SubmitButton>
      </PostForm>
    </Section>
  );
}

/** One button for whoever did not prepare them; what one prepared oneself is left to a colleague (DVO 3.3). */
function IssueAll({ frame, standing }: { frame: Frame; standing: RoundStanding }): JSX.Element | null {
  const { month, fingerprint, readyByOthers } = standing;
  const { ready } = standing.totals;
  if (ready.count === 0) return null;
  if (!decide(frame.person, 'billing.issue').allowed || readyByOthers.count === 0)
    return (
      <div class="page-section">
        <Alert kind="info">
          <Paragraph>
            {`${countOf(ready.count)} wacht${ready.count === 1 ? '' : 'en'} op vaststelling door een collega: wie een concept opstelt, stelt het niet zelf vast (DVO artikel 3.3).`}
          </Paragraph>
        </Alert>
      </div>
    );
  return (
    <div class="decision">
      <PostForm frame={frame} path={`${roundPath(month)}/vaststellingen`}>
        <input type="hidden" name="vingerafdruk" value={fingerprint} />
        <Paragraph>
          Je stelt de concepten van {countOf(readyByOthers.count)} vast: samen{' '}
          <strong>{formatEuro(readyByOthers.net)}</strong> zonder btw. Daarna verandert er niets meer aan. Wat
          intussen is veranderd, wordt aangehouden.
        </Paragraph>
        <SubmitButton>Alles wat gereed is vaststellen</SubmitButton>
      </PostForm>
    </div>
  );
}

function totalOf({ count, net }: RoundTotal): string {
  return net.isZero() ? countOf(count) : `${countOf(count)}, ${formatEuro(net)} zonder btw`;
}

function countOf(count: number): string {
  return count === 1 ? '1 overeenkomst' : `${count} overeenkomsten`;
}
