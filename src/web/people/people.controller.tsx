import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { LocalDate } from '../../kernel/time';
import {
  CurrentPerson,
  FormToken,
  MUNICIPALITIES,
  PeopleRegister,
  Permit,
  type Municipality,
  type Person,
} from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { CONFLICT, goTo, sendPage } from '../desk/send-page';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { PeoplePage } from './people.page';
import { PermissionsPage } from './permissions.page';
import { PersonPage } from './person.page';

const DONE: ReadonlyMap<unknown, string> = new Map([
  ['afgemeld', 'Alle sessies zijn beëindigd.'],
  ['ontkoppeld', 'De koppeling is verwijderd. Wat onder dit kenmerk is gedaan, blijft staan.'],
]);

/** `/beheer`: the people of one's own municipality and what their roles may do. */
@Controller('beheer')
export class PeoplePageController {
  constructor(
    private readonly desk: Desk,
    private readonly people: PeopleRegister,
    @Inject(MUNICIPALITIES) private readonly municipalities: readonly Municipality[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('people.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view } = await this.desk.readApart({ person, formToken, request }, (tx) =>
      this.people.all(tx),
    );
    const roles = this.municipalities.find(({ party }) => party === person.party);
    return renderPage(<PeoplePage frame={frame} people={view} roles={roles} done={DONE.get(done)} />);
  }

  @Get('bevoegdheden')
  @Permit('people.read')
  async permissions(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame } = await this.desk.readApart({ person, formToken, request }, () => Promise.resolve());
    return renderPage(<PermissionsPage frame={frame} />);
  }

  @Get('mensen/:id')
  @Permit('people.read')
  async person(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view: all } = await this.desk.readApart({ person, formToken, request }, (tx) =>
      this.people.all(tx),
    );
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw refused('not-found');
    return renderPage(<PersonPage frame={frame} person={found} today={this.today()} done={DONE.get(done)} />);
  }

  @Post('mensen/:id/afmeldingen')
  @Permit('people.manage')
  async signOut(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
  ): Promise<void> {
    await this.carryOut({ person, formToken, request }, response, id, 'signOut', 'afgemeld');
  }

  @Post('mensen/:id/ontkoppelingen')
  @Permit('people.manage')
  async unlink(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
  ): Promise<void> {
    await this.carryOut({ person, formToken, request }, response, id, 'unlink', 'ontkoppeld');
  }

  /** Afterwards to the person, or to the list when the person is no longer in it. */
  private async carryOut(
    visit: Visit,
    response: Response,
    id: string,
    act: 'signOut' | 'unlink',
    done: string,
  ): Promise<void> {
    const decision = await this.desk.writeApart(visit, (tx) => this.people[act](tx, id));
    const { frame, view: all } = await this.desk.readApart(visit, (tx) => this.people.all(tx));
    const person = all.find((one) => one.id === id);
    if (decision.ok) goTo(response, hrefIn(frame, person ? pathOf(id) : '/beheer', { gedaan: done }));
    else if (person) {
      const refusal = wordRefusal(decision.refusal);
      const page = <PersonPage frame={frame} person={person} today={this.today()} refusal={refusal} />;
      sendPage(response, CONFLICT, page);
    } else throw refused('not-found');
  }

  private today(): LocalDate {
    return this.clock.today() as LocalDate;
  }
}

function pathOf(id: string): string {
  return `/beheer/mensen/${encodeURIComponent(id)}`;
}
