import type { JSX } from 'preact';
import { describeRelation, titleOf } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { UnissuedDocument } from '../../invoicing/domain';
import { formatEuro } from '../../kernel/text';
import { DocumentAnnexes } from '../invoices/document-annexes';
import { DocumentSummaryTable } from '../invoices/document-summary';
import type { Frame } from '../layout/frame';
import { Disclosure } from '../parts/disclosure';
import { PartTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { draftAsDocument } from './draft-as-document';

/** The documents of a draft, as the client will read them. */
export function MonthDocuments({
  frame,
  documents,
}: {
  frame: Frame;
  documents: readonly UnissuedDocument[];
}): JSX.Element {
  return (
    <>
      {documents.map((draft) => {
        const document = draftAsDocument(draft);
        const title = titleOfDraft(draft);
        const relation = describeRelation(document);
        return (
          <div class="draft-document" key={draft.group}>
            <PartTitle>{title}</PartTitle>
            {relation !== undefined && <Paragraph>{relation}</Paragraph>}
            <DocumentSummaryTable document={document} caption={title} />
            <Disclosure summary="Toon alle regels">
              <DocumentAnnexes frame={frame} document={document} within={draft.group} />
            </Disclosure>
          </div>
        );
      })}
    </>
  );
}

function titleOfDraft(draft: UnissuedDocument): string {
  const scope = draft.group === 'outside-vat' ? 'buiten de btw' : 'met btw';
  return `${titleOf(draft)} ${scope}: ${formatEuro(euroOf(draft.gross))}`;
}
