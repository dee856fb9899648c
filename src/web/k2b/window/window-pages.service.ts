import { Injectable } from '@nestjs/common';
import { Desk, type Loaded, type Visit } from '../../desk/desk.service';
import type { WindowView } from './window-view';
import { WindowReader } from './window.reader';

/** Loads a window for its page. */
@Injectable()
export class WindowPages {
  constructor(
    private readonly desk: Desk,
    private readonly reader: WindowReader,
  ) {}

  /** Refuses (404) when no series is set up. */
  async load(visit: Visit, number: number): Promise<Loaded<WindowView>> {
    const { frame, view } = await this.desk.read(visit, (tx, record) => this.reader.read(tx, record, number));
    return { frame: { ...frame, path: `/k2b/${number.toString()}` }, view };
  }
}
