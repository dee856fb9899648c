import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Permit } from '../../people';
import { CONFIG, type Config } from '../../platform/config';
import { AnswersFile, Operation, problems, Refuses, Refused } from '../../platform/http';
import { feedOrigin } from './feed-origin';
import { ReadFeed } from './read-feed.service';

const FEED_PROBLEMS = problems({ 'unknown-calendar-feed': 404, 'feed-read-too-often': 429 });
/** By it calendars know what to do with the address. */
const SUFFIX = /\.ics$/;
const AN_HOUR = '3600';
const MEDIA_TYPE = 'text/calendar';

class FeedPath extends createZodDto(
  z.strictObject({
    adres: z.string().describe('Het geheim uit het adres dat op de kalenderpagina is gemaakt.'),
  }),
) {}

/** For calendars, which cannot sign in: the secret in the address says for whom it is read. */
@Controller('v1/kalenders')
export class FeedController {
  constructor(
    private readonly feeds: ReadFeed,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':adres')
  @Permit('public')
  @Operation({
    id: 'leesAgenda',
    group: 'Kalender',
    summary: 'De kalender van een overeenkomst voor een agenda (iCalendar, RFC 5545)',
    description:
      'Dit, vorig en volgend jaar en wat te laat is, zonder bedragen, namen of stand. Het adres maak je op de kalenderpagina en kun je daar intrekken. Vraag hooguit eens per uur.',
    source: 'DVO artikelen 4.5, 6 en 9.2',
  })
  @Refuses(FEED_PROBLEMS, 'unknown-calendar-feed', 'feed-read-too-often')
  @AnswersFile([MEDIA_TYPE], 'De dagen, elk als een hele dag.')
  async feed(
    @Param() { adres }: FeedPath,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const read = await this.feeds.read(adres.replace(SUFFIX, ''), feedOrigin(this.config, request));
    if (!read.ok) {
      if (read.refusal.code === 'feed-read-too-often') response.setHeader('Retry-After', AN_HOUR);
      throw new Refused(read.refusal);
    }
    const body = Buffer.from(read.value);
    response.set({
      'Content-Type': `${MEDIA_TYPE}; charset=utf-8`,
      'Content-Disposition': 'inline; filename="slotsom.ics"',
      'Cache-Control': `private, max-age=${AN_HOUR}`,
      ETag: `"${createHash('sha256').update(body).digest('hex')}"`,
    });
    // Express answers 304 when the calendar has these bytes already.
    response.send(body);
  }
}
