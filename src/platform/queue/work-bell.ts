import { Injectable } from '@nestjs/common';

/** Tells the queue of this process that there may be new work, so that it need not wait for its next look. */
@Injectable()
export class WorkBell {
  private readonly listeners = new Set<() => void>();

  /** Calls everyone who listens. */
  ring(): void {
    for (const listener of this.listeners) {
      listener();
    }
  }

  /** Starts listening; the answer stops it. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
