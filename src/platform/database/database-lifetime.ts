import type { OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';

/** Closes the connections and then lets go of the server, so that an embedded one can stop. */
export class DatabaseLifetime implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letGo: () => Promise<void>,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    // Nest would close them as well, at a moment that we do not know.
    if (this.dataSource.isInitialized) {
      await this.dataSource.destroy();
    }
    await this.letGo();
  }
}
