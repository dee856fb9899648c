import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { CLOCK, type Clock } from '../platform/clock';
import type { UploadedFile } from '../platform/http';
import type { AddendumFile } from './addendum-rows';
import { mediaTypeOf } from './media-type-of';

/** Large enough for a scan of some pages. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Looks at what was sent as proof: its content says what it is, whatever its name says. */
@Injectable()
export class ReceiveFile {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  receive({
    fileName,
    content,
  }: UploadedFile): Decision<AddendumFile, 'proof-too-large' | 'proof-of-other-type'> {
    if (content.length > MOST_BYTES) return refuse('proof-too-large');
    const mediaType = mediaTypeOf(content);
    if (!mediaType) return refuse('proof-of-other-type');
    const digest = createHash('sha256').update(content).digest('hex');
    return {
      ok: true,
      value: { fileId: randomUUID(), fileName, mediaType, content, digest, addedAt: this.clock.now() },
    };
  }
}
