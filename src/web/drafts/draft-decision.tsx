import type { JSX } from 'preact';
import { seenOf } from '../../invoicing';
import type { Euro } from '../../kernel/money';
import { formatEuro, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { decide } from '../../people';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Definitions } from '../parts/definitions';
import { Paragraph } from '../parts/paragraph';
import { wordRefusal } from '../wording/word-refusal';
import type { DraftOnDesk } from './draft-on-desk';

/** Enough of a fingerprint to compare by eye. */
const SHOWN_DIGITS = 12;

interface DraftDecisionProps {
  readonly frame: Frame;
  readonly draft: DraftOnDesk;
  /** Where the decision is sent. */
  readonly path: string;
  /** `de factuur van januari 2026`. */
  readonly subject: string;
  /** What it comes to with VAT, in euros. */
  readonly total: Euro;
  /** What else it waits for, whoever would issue it. */
  readonly waitsFor?: string | undefined;
}

/** Who prepared a draft and, for whoever may, the button that issues it. */
export function DraftDecision(props: DraftDecisionProps): JSX.Element {
  const { draft } = props;
  return (
    <>
      <Definitions
        items={[
          {
            term: 'Opgesteld',
            value: `door ${nameOfRole(draft.preparedRole)} op ${formatLongDate(dutchDateOf(draft.preparedAt) as LocalDate)}`,
          },
          {
            term: 'Vingerafdruk',
            value: <code class="fingerprint">{draft.fingerprint.slice(0, SHOWN_DIGITS)}</code>,
          },
        ]}
      />
      {draft.isStale ? <StaleDraft draft={draft} /> : <IssueForm {...props} />}
    </>
  );
}

/** What makes a draft out of date. */
export function StaleDraft({ draft }: { draft: DraftOnDesk }): JSX.Element {
  return (
    <Alert kind="warning" title="Dit concept is verouderd">
      {draft.changes.length === 0 ? (
        <Paragraph>
          Er is een factuur vastgesteld, of de gegevens van een gemeente of de rekenregels zijn gewijzigd,
          sinds dit concept is opgesteld. Het concept moet opnieuw worden opgesteld.
        </Paragraph>
      ) : (
        <>
          <Paragraph>Sinds dit concept is opgesteld, is vastgelegd:</Paragraph>
          <ul class="utrecht-unordered-list">
            {draft.changes.map(({ source, recordedAt }) => (
              <li class="utrecht-unordered-list__item" key={`${source} ${recordedAt}`}>
                {source} ({formatLongDate(dutchDateOf(recordedAt) as LocalDate)})
              </li>
            ))}
          </ul>
          <Paragraph>Het concept moet opnieuw worden opgesteld.</Paragraph>
        </>
      )}
    </Alert>
  );
}

function IssueForm({ frame, draft, path, subject, total, waitsFor }: DraftDecisionProps): JSX.Element {
  if (!decide(frame.person, 'billing.issue').allowed)
    return <Paragraph>Het concept wacht op vaststelling door een collega.</Paragraph>;
  if (draft.obstacle !== undefined)
    return (
      <Alert kind="info">
        <Paragraph>{wordRefusal({ code: draft.obstacle }).text}</Paragraph>
      </Alert>
    );
  if (draft.off.length > 0) return <Paragraph>Vaststellen kan weer als de facturering aan staat.</Paragraph>;
  if (waitsFor !== undefined) return <Paragraph>{waitsFor}</Paragraph>;
  return (
    <PostForm frame={frame} path={path}>
      <input type="hidden" name="vingerafdruk" value={seenOf(draft)} />
      <Paragraph>
        Je stelt {subject} vast: <strong>{formatEuro(total)}</strong>. Daarna verandert er niets meer aan.
      </Paragraph>
      <SubmitButton>Vaststellen</SubmitButton>
    </PostForm>
  );
}
