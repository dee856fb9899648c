import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import { Transactions, type Actor } from '../platform/database';
import { Answers, Idempotent, Operation, refused, Refuses, valueOf } from '../platform/http';
import { AgreementAccess } from './agreement-access.service';
import { AgreementRegister } from './agreement-register.service';
import {
  AGREEMENT,
  AGREEMENT_PROBLEMS,
  AGREEMENT_WITH_REFERENCES,
  AgreementPath,
  AGREEMENTS,
  NewAgreementBody,
  NewReferences,
  readAgreement,
  readReferences,
  REFERENCES,
  writeAgreement,
  writeReferences,
} from './agreements.dto';
import { RegisterAgreement } from './register-agreement.service';

const GROUP = 'Overeenkomsten';

/** Agreements and what their invoices refer to. */
@Controller('v1/overeenkomsten')
export class AgreementsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: AgreementAccess,
    private readonly agreements: AgreementRegister,
    private readonly registration: RegisterAgreement,
  ) {}

  @Get()
  @Permit('agreement.read')
  @Operation({
    id: 'lijstOvereenkomsten',
    group: GROUP,
    summary: 'Alle overeenkomsten waarbij je partij betrokken is',
    source: 'DVO artikel 1',
  })
  @Answers(200, AGREEMENTS, 'De overeenkomsten, op kenmerk.')
  async list(@CurrentActor() actor: Actor): Promise<z.input<typeof AGREEMENTS>> {
    const all = await this.transactions.run(actor, (tx) => this.agreements.all(tx), { readOnly: true });
    return { overeenkomsten: all.map(writeAgreement) };
  }

  @Post()
  @Idempotent()
  @Permit('agreement.record')
  @Operation({
    id: 'registreerOvereenkomst',
    group: GROUP,
    summary: 'Registreer een overeenkomst tussen twee vastgelegde partijen',
    source: 'DVO artikelen 1 en 9.1',
  })
  @Refuses(AGREEMENT_PROBLEMS, 'not-your-agreement', 'agreement-exists', 'unknown-parties')
  @Answers(201, AGREEMENT, 'De geregistreerde overeenkomst.', { headers: { Location: 'Waar ze staat.' } })
  async register(
    @Body() body: NewAgreementBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof AGREEMENT>> {
    const registered = await this.transactions.run(actor, async (tx) =>
      valueOf(await this.registration.register(tx, readAgreement(body))),
    );
    response.location(`/v1/overeenkomsten/${registered.key}`);
    return writeAgreement(registered);
  }

  @Get(':kenmerk')
  @Permit('agreement.read')
  @Operation({
    id: 'toonOvereenkomst',
    group: GROUP,
    summary: 'Een overeenkomst met de referenties die nu gelden',
    source: 'DVO artikel 1',
  })
  @Answers(200, AGREEMENT_WITH_REFERENCES, 'De overeenkomst.')
  find(
    @Param() { kenmerk }: AgreementPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof AGREEMENT_WITH_REFERENCES>> {
    return this.access.read(actor, kenmerk, async (tx, record) => {
      const reference = await this.agreements.reference(tx, record.agreementId);
      return { ...writeAgreement(record), referenties: reference ? writeReferences(reference) : null };
    });
  }

  @Get(':kenmerk/referenties')
  @Permit('agreement.read')
  @Operation({
    id: 'toonReferenties',
    group: GROUP,
    summary: 'Waarnaar facturen van deze overeenkomst nu verwijzen',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, REFERENCES, 'De referenties.')
  references(
    @Param() { kenmerk }: AgreementPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof REFERENCES>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => {
      const reference = await this.agreements.reference(tx, agreementId);
      if (!reference) throw refused('not-found');
      return writeReferences(reference);
    });
  }

  @Post(':kenmerk/referenties')
  @Idempotent()
  @Permit('agreement.record')
  @Operation({
    id: 'legReferentiesVast',
    group: GROUP,
    summary: 'Leg vast waarnaar facturen voortaan verwijzen',
    description: 'Eerdere facturen veranderen niet. Een factuur met een verkeerde referentie crediteer je.',
    source: 'DVO artikel 4.10',
  })
  @Answers(201, REFERENCES, 'De referenties die nu gelden.')
  refer(
    @Param() { kenmerk }: AgreementPath,
    @Body() body: NewReferences,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof REFERENCES>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      await this.registration.refer(tx, record, readReferences(body));
      return body;
    });
  }
}
