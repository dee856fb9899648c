import { Controller, Get, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ExportsReader, ListedItemsReader, WindowsReader, type ItemSource } from '../../../cemetery';
import type { LocalDate } from '../../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { textOf } from '../../forms/fields';
import { renderPage } from '../../layout/render-page';
import { numberIn } from '../window/number-in';
import { ITEMS_PER_PAGE, pageOf, type ItemsView } from './items-view';
import { ItemsPage } from './items.page';

/** `/k2b/:window/items` and those of an export: every item, for those who make the file. */
@Controller('k2b')
export class K2bItemsController {
  constructor(
    private readonly desk: Desk,
    private readonly windows: WindowsReader,
    private readonly exports: ExportsReader,
    private readonly items: ListedItemsReader,
  ) {}

  @Get('exporten/:number/items')
  @Permit('cemetery.open-export')
  async ofExport(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') text: string,
  ): Promise<string> {
    const number = numberIn(text);
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => {
        const found = (await this.exports.all(tx, agreementId)).find((one) => one.number === number);
        if (!found) throw refused('not-found');
        return this.read(tx, agreementId, { kind: 'export', exportId: found.exportId }, request);
      },
    );
    const path = `/k2b/exporten/${number.toString()}`;
    const parent = { label: `Export ${number.toString()}`, path };
    const title = `Items van export ${number.toString()}`;
    return renderPage(<ItemsPage frame={{ ...frame, path: `${path}/items` }} {...{ title, parent, view }} />);
  }

  @Get(':window/items')
  @Permit('cemetery.open-export')
  async ofWindow(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('window') text: string,
  ): Promise<string> {
    const number = numberIn(text);
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => {
        const { source, from } = await this.sourceOf(tx, agreementId, number);
        return { ...(await this.read(tx, agreementId, source, request)), from };
      },
    );
    const path = `/k2b/${number.toString()}`;
    const parent = { label: `Venster ${number.toString()}`, path };
    const title = `Items van venster ${number.toString()}`;
    return renderPage(<ItemsPage frame={{ ...frame, path: `${path}/items` }} {...{ title, parent, view }} />);
  }

  /** What the file of a window holds, or would hold now; nothing waits for a window that is not next. */
  private async sourceOf(
    tx: Tx,
    agreementId: string,
    number: number,
  ): Promise<{ readonly source: ItemSource; readonly from: LocalDate }> {
    const soFar = await this.windows.soFar(tx, agreementId);
    if (!soFar.ok) throw refused('not-found');
    const { windows, next } = soFar.value;
    const shown = windows.find(({ window }) => window.number === number);
    if (!shown) throw refused('not-found');
    const { from, until } = shown.window;
    if (shown.file) return { source: { kind: 'file', windowNumber: number }, from };
    if (next?.window.number !== number) throw refused('not-found');
    return { source: { kind: 'waiting', until }, from };
  }

  private async read(tx: Tx, agreementId: string, source: ItemSource, request: Request): Promise<ItemsView> {
    const count = await this.items.count(tx, agreementId, source);
    const { page, pages } = pageOf(textOf(request.query, 'pagina'), count);
    const slice = { skip: (page - 1) * ITEMS_PER_PAGE, most: ITEMS_PER_PAGE };
    return { items: await this.items.slice(tx, agreementId, source, slice), count, page, pages };
  }
}
