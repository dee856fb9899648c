import { Controller, Get, Header, SetMetadata } from '@nestjs/common';
import { AnswersFile, Operation } from './operation';
import { OpenApiDocument } from './openapi-document';

/** The mark that the guard of people looks for; platform comes before people and cannot import it. */
const Public = (): MethodDecorator => SetMetadata('slotsom:permitted-action', 'public');

/** The description of the HTTP interface, for anyone and from any website (API Design Rules). */
@Controller('v1')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Public()
  @Operation({
    id: 'beschrijfInterface',
    group: 'Interface',
    summary: 'Beschrijving van deze interface',
    source: 'API Design Rules, /core/publish-openapi',
  })
  @AnswersFile(['application/json'], 'Dit document.')
  @Header('Content-Type', 'application/json')
  @Header('Access-Control-Allow-Origin', '*')
  describe(): string {
    return this.document.text();
  }
}
