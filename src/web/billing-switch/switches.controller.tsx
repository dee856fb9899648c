import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BillingSwitchesReader, SwitchBilling, type SwitchTarget } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { wordRefusal } from '../wording/word-refusal';
import { SWITCHES_PATH } from './billing-off-alert';
import { readTurn } from './read-turn';
import { SwitchesPage, type SwitchesPageProps } from './switches.page';
import { switchesViewOf, type SwitchPlace } from './switches-view';

const DONE: ReadonlyMap<unknown, string> = new Map([
  ['uit', 'De facturering is uitgezet. Er wordt hier niets meer vastgesteld tot iemand haar aanzet.'],
  ['aan', 'De facturering is aangezet.'],
]);

/** `/beheer/facturering`: where billing is on or off. */
@Controller('beheer/facturering')
export class SwitchesPageController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: BillingSwitchesReader,
    private readonly switching: SwitchBilling,
  ) {}

  @Get()
  @Permit('billing-switch.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.load({ person, formToken, request });
    showPage(response, <SwitchesPage {...props} done={DONE.get(request.query['gedaan'])} />, []);
  }

  @Post('alles')
  @Permit('billing-switch.system')
  turnAll(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.turn({ person, formToken, request }, response, 'alles');
  }

  @Post('gemeente')
  @Permit('billing-switch.party')
  turnParty(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.turn({ person, formToken, request }, response, 'gemeente');
  }

  @Post('overeenkomsten/:key')
  @Permit('billing-switch.agreement')
  turnAgreement(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('key') key: string,
  ): Promise<void> {
    return this.turn({ person, formToken, request }, response, `overeenkomsten/${encodeURIComponent(key)}`);
  }

  private async turn(visit: Visit, response: Response, path: string): Promise<void> {
    const { view, frame } = await this.load(visit);
    const place = view.places.find((one) => one.path === path);
    if (!place) throw refused('not-found');
    const turn = readTurn(visit.request.body as Fields | undefined);
    if ('message' in turn) {
      const { message } = turn;
      const errors = [{ name: `reden-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`, message }];
      sendPage(response, BAD_REQUEST, <SwitchesPage frame={frame} view={view} errors={errors} />);
      return;
    }
    const decision = await this.desk.writeApart(visit, (tx) =>
      this.switching.turn(tx, targetOf(place, visit.person), turn),
    );
    if (decision.ok) goTo(response, `${SWITCHES_PATH}?gedaan=${turn.isOff ? 'uit' : 'aan'}`);
    else {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, <SwitchesPage {...await this.load(visit)} refusal={refusal} />);
    }
  }

  private async load(visit: Visit): Promise<Pick<SwitchesPageProps, 'frame' | 'view'>> {
    const { frame, view } = await this.desk.readApart(visit, (tx) => this.reader.all(tx));
    return {
      frame: { ...frame, path: SWITCHES_PATH },
      view: switchesViewOf(view, frame.agreements, visit.person),
    };
  }
}

function targetOf({ scope, agreement }: SwitchPlace, { party }: Person): SwitchTarget {
  if (scope === 'agreement') return { scope, agreementId: agreement?.agreementId ?? '' };
  return scope === 'party' ? { scope, party } : { scope };
}
