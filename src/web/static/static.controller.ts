import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Permit } from '../../people';
import { refused } from '../../platform/http';
import { staticFile } from './static-files';

const YEAR_SECONDS = 31_536_000;

/** Styles, fonts and the one script of the pages. */
@Controller('static')
export class StaticController {
  @Get(':name')
  @Permit('public')
  file(
    @Param('name') name: string,
    @Query('v') version: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    const file = staticFile(name);
    if (!file) throw refused('not-found');
    const isExact = version === file.fingerprint;
    response.set({
      'Content-Type': file.type,
      // An address with the fingerprint of another version still answers, but nobody keeps it.
      'Cache-Control': isExact ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      Vary: 'Accept-Encoding',
    });
    const compresses = request.acceptsEncodings('gzip') === 'gzip';
    if (compresses) response.set('Content-Encoding', 'gzip');
    response.end(compresses ? file.compressed : file.content);
  }
}
