import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { KnownMoments, type AgreementRecord, type KnownMoment } from '../../agreements';
import { failure, type Outcome } from '../../kernel/fault/fault';
import { parseLocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { textOf } from '../forms/fields';
import { KNOWN_ON_FIELD, type KnownOnDay } from '../parts/known-on';

/** Of which day a page shows the figures, with the moment that is. */
export interface KnownOn extends KnownOnDay {
  readonly moment: KnownMoment;
}

/** Reads from the address of a page of which day it shows the figures; without a day, or with one that cannot be, now. */
@Injectable()
export class KnownOnReader {
  constructor(private readonly moments: KnownMoments) {}

  async read(tx: Tx, record: AgreementRecord, request: Request): Promise<KnownOn> {
    const text = textOf(request.query, KNOWN_ON_FIELD);
    const asked = text === '' ? undefined : await this.earlier(tx, record, text);
    if (asked?.ok) return { moment: asked.value, day: asked.value.day };
    const now = await this.moments.resolve(tx, record.agreementId, {});
    if (!now.ok) throw new Error('The present is a moment of knowledge');
    return { moment: now.value, fault: asked?.faults[0] };
  }

  private async earlier(tx: Tx, record: AgreementRecord, text: string): Promise<Outcome<KnownMoment>> {
    const day = parseLocalDate(text);
    return day
      ? this.moments.resolve(tx, record.agreementId, { day })
      : failure([{ path: KNOWN_ON_FIELD, code: 'not-a-date' }]);
  }
}
