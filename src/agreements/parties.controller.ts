import { Body, Controller, Get, Inject, Param, Post, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { PartyRegister } from '../parties';
import { CurrentActor, Permit } from '../people';
import { CLOCK, type Clock } from '../platform/clock';
import { Transactions, type Actor } from '../platform/database';
import { Answers, Idempotent, Operation, Refused, refused, Refuses } from '../platform/http';
import {
  NewParty,
  PARTIES,
  PARTY,
  PARTY_PROBLEMS,
  PartyPath,
  PartyVersion,
  readParty,
  writeParty,
} from './parties.dto';

const GROUP = 'Partijen';

/** The parties of agreements. Here, because parties come before people and know nothing of permissions. */
@Controller('v1/partijen')
export class PartiesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly parties: PartyRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('parties.read')
  @Operation({ id: 'lijstPartijen', group: GROUP, summary: 'Alle partijen', source: 'DVO artikel 1.4' })
  @Answers(200, PARTIES, 'De partijen zoals ze nu zijn, op code.')
  async list(@CurrentActor() actor: Actor): Promise<z.input<typeof PARTIES>> {
    const all = await this.transactions.run(actor, (tx) => this.parties.all(tx), { readOnly: true });
    return { partijen: all.map(writeParty) };
  }

  @Post()
  @Idempotent()
  @Permit('parties.record')
  @Operation({
    id: 'legPartijVast',
    group: GROUP,
    summary: 'Leg een nieuwe partij vast',
    source: 'DVO artikelen 1.2 tot en met 1.4',
  })
  @Refuses(PARTY_PROBLEMS, 'party-exists')
  @Answers(201, PARTY, 'De vastgelegde partij.', { headers: { Location: 'Waar ze staat.' } })
  async add(
    @Body() body: NewParty,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof PARTY>> {
    await this.transactions.run(actor, async (tx) => {
      const party = readParty(body);
      if (await this.parties.latest(tx, party.party)) {
        throw new Refused({ code: 'party-exists', values: { party: party.party } });
      }
      await this.parties.record(tx, party, this.clock.now());
    });
    response.location(`/v1/partijen/${body.code}`);
    return body;
  }

  @Get(':code')
  @Permit('parties.read')
  @Operation({
    id: 'toonPartij',
    group: GROUP,
    summary: 'Een partij zoals ze nu is',
    source: 'DVO artikel 1.4',
  })
  @Answers(200, PARTY, 'De partij.')
  find(@Param() { code }: PartyPath, @CurrentActor() actor: Actor): Promise<z.input<typeof PARTY>> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const party = await this.parties.latest(tx, code);
        if (!party) throw refused('not-found');
        return writeParty(party);
      },
      { readOnly: true },
    );
  }

  @Put(':code')
  @Permit('parties.record')
  @Operation({
    id: 'wijzigPartij',
    group: GROUP,
    summary: 'Leg een nieuwe versie van een partij vast',
    description: 'Vastgestelde facturen houden het adres en de kenmerken van toen.',
    source: 'DVO artikel 1.4',
  })
  @Answers(200, PARTY, 'De partij zoals ze nu is.')
  change(
    @Param() { code }: PartyPath,
    @Body() body: PartyVersion,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof PARTY>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.parties.latest(tx, code))) throw refused('not-found');
      const party: z.output<typeof PARTY> = Object.assign({ code }, body);
      await this.parties.record(tx, readParty(party), this.clock.now());
      return party;
    });
  }
}
