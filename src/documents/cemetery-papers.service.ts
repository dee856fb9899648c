import { Injectable } from '@nestjs/common';
import { STAFF } from '../../templates/documents/cemetery';
import type { AgreementRecord } from '../agreements';
import { PaperTermsReader, type PaperTerms } from '../cemetery';
import type { Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import { addDays, yearOfDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import type { CemeteryPaper } from './cemetery-paper';
import { DocumentRenderer } from './document-renderer.service';
import { fill } from './wording';
import { figuresOf } from './control-figures';
import { leftOutRows } from './left-out-rows';
import { mendedRows } from './mended-rows';
import { PaperHeads } from './paper-heads.service';

/** Loads what the papers with a released billing file say: the same for ever, whatever is recorded after (SLA 1.9). */
@Injectable()
export class CemeteryPapers {
  constructor(
    private readonly terms: PaperTermsReader,
    private readonly heads: PaperHeads,
    private readonly renderer: DocumentRenderer,
  ) {}

  async read(
    tx: Tx,
    record: AgreementRecord,
    windowNumber: number,
  ): Promise<Decision<CemeteryPaper, 'not-released'>> {
    const terms = await this.terms.read(tx, record.agreementId, windowNumber);
    if (!terms.ok) return terms;
    // As the parties were called when it was released.
    const { client, contractor } = await this.heads.read(tx, record, terms.value.file.releasedAt);
    const parties = { client: client.name, contractor: contractor.name };
    return { ok: true, value: cemeteryPaperOf(terms.value, parties) };
  }

  /** The letter that goes along with a file, in PDF. */
  coverLetter(paper: CemeteryPaper): Promise<Buffer> {
    return this.renderer.render('cover letter', paper);
  }
}

/** What the papers with a file say of it, by what was kept with it on the day of its release. */
export function cemeteryPaperOf(
  { file, earlier, articles }: PaperTerms,
  parties: Pick<CemeteryPaper, 'client' | 'contractor'>,
): CemeteryPaper {
  return {
    ...parties,
    ...{ head: headOf(file), dueOn: file.dueOn, figures: figuresOf(file.figures), articles },
    ...{ digest: file.digest, digestOfLines: file.digestOfLines },
    earlier: earlier.map(({ fileNumber, count, total }) => ({ fileNumber, count, sum: euroOf(total) })),
    refused: [...mendedRows(file.mended), ...leftOutRows(file.leftOut ?? [])],
    isBeforeLeavingOut: file.leftOut === null,
    release: {
      preparedBy: doerOf(file.preparedRole, file.staff?.prepared),
      releasedBy: doerOf(file.releasedRole, file.staff?.released),
    },
  };
}

type File = PaperTerms['file'];

/** The function, with a number where the papers tell colleagues apart; never a name. */
function doerOf(role: string, staff: number | undefined): string {
  const name = nameOfRole(role);
  return staff === undefined ? name : fill(STAFF, { role: name, number: staff.toString() });
}

function headOf({
  fileNumber,
  windowNumber,
  releasedOn,
  from,
  until,
  count,
  total,
}: File): CemeteryPaper['head'] {
  const to = addDays(until, -1);
  return {
    ...{ fileNumber, sequence: windowNumber, releasedOn, from, to, count },
    ...{ sum: euroOf(total), tariffYear: yearOfDate(to) },
  };
}

function euroOf(text: string): Euro {
  return Euro.parse(text) ?? Euro.ZERO;
}
