import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AuditSealer } from './audit-sealer';

const SEAL_EVERY_MS = 30_000;

/** Seals again and again while the service runs. */
@Injectable()
export class AuditSealing implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(AuditSealing.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sealer: AuditSealer) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.seal(), SEAL_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async seal(): Promise<void> {
    await this.sealer.seal().catch((error: unknown) => this.logger.warn(error));
  }
}
