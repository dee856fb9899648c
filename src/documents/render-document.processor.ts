import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RENDER_DOCUMENT } from '../invoicing';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { MakeFiles } from './make-files.service';

/** Renders an issued document to PDF and UBL in the background, outside the issuing transaction. */
@Injectable()
export class RenderDocument implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly files: MakeFiles,
  ) {}

  onModuleInit(): void {
    this.registry.register(RENDER_DOCUMENT, (payload) => this.render(payload));
  }

  private async render({ agreementId = '', number = '' }: WorkPayload): Promise<void> {
    await this.files.make(agreementId, number);
  }
}
