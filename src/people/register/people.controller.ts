import { Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Transactions, type Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { CurrentActor } from '../permission/current-person';
import { Permit } from '../permission/permit';
import { PEOPLE, PEOPLE_PROBLEMS, PERSON, PersonPath, writePerson } from './people.dto';
import { PeopleRegister } from './people-register.service';

const GROUP = 'Mensen';
const SOURCE = 'AVG artikelen 5 en 17';

/** The people of one's own municipality; which role someone has, the provider of the municipality says. */
@Controller('v1/mensen')
export class PeopleController {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRegister,
  ) {}

  @Get()
  @Permit('people.read')
  @Operation({ id: 'lijstMensen', group: GROUP, summary: 'De mensen van je eigen gemeente', source: SOURCE })
  @Answers(200, PEOPLE, 'Wie hier komt, met functie en nummer.')
  async list(@CurrentActor() actor: Actor): Promise<z.input<typeof PEOPLE>> {
    const all = await this.transactions.run(actor, (tx) => this.people.all(tx), { readOnly: true });
    return { mensen: all.map(writePerson) };
  }

  @Post(':persoon/afmeldingen')
  @Idempotent()
  @Permit('people.manage')
  @Operation({
    id: 'meldPersoonAf',
    group: GROUP,
    summary: 'Beëindig alle sessies van iemand',
    description: 'Zolang de gemeente het account toelaat, kan iemand zich opnieuw aanmelden.',
    source: SOURCE,
  })
  @Refuses(PEOPLE_PROBLEMS, 'unknown-person')
  @Answers(201, PERSON, 'De persoon, zonder open sessies.')
  signOut(@Param() { persoon }: PersonPath, @CurrentActor() actor: Actor): Promise<z.input<typeof PERSON>> {
    return this.transactions.run(actor, async (tx) =>
      writePerson(valueOf(await this.people.signOut(tx, persoon))),
    );
  }

  @Post(':persoon/ontkoppelingen')
  @Idempotent()
  @Permit('people.manage')
  @Operation({
    id: 'ontkoppelPersoon',
    group: GROUP,
    summary: 'Verwijder de koppeling van iemand met het account bij de gemeente',
    description: 'Wat iemand deed, blijft staan onder het nummer. Wie terugkomt, krijgt een nieuw nummer.',
    source: SOURCE,
  })
  @Refuses(PEOPLE_PROBLEMS, 'unknown-person', 'not-linked', 'seen-lately')
  @Answers(201, PERSON, 'De persoon, zonder koppeling.')
  unlink(@Param() { persoon }: PersonPath, @CurrentActor() actor: Actor): Promise<z.input<typeof PERSON>> {
    return this.transactions.run(actor, async (tx) =>
      writePerson(valueOf(await this.people.unlink(tx, persoon))),
    );
  }
}
