import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { monthOf, type LocalDate } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { EffectReader, Regradings } from '../../settlement';
import type { SupposedRegrading } from '../../settlement/domain';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal } from '../wording/word-refusal';
import { RegradingEffectPage, type RegradingForm } from './regrading-effect.page';
import { readRequired } from './required-fields';

const OK = 200;

interface Question {
  readonly form: RegradingForm;
  readonly errors: readonly FieldError[];
  /** Absent while the form is empty or wrong. */
  readonly regrading: SupposedRegrading | undefined;
}

/** `/indexering/herwaarderingen/effect`: what the regrading of a function would change; records nothing. */
@Controller('indexering/herwaarderingen/effect')
export class RegradingEffectController {
  constructor(
    private readonly desk: Desk,
    private readonly regradings: Regradings,
    private readonly effects: EffectReader,
  ) {}

  @Get()
  @Permit('settlement.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { form, errors, regrading } = readQuestion(request.query);
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => {
      const moment = await this.effects.now(tx, record);
      const decision = regrading && (await this.effects.ofRegrading(tx, record, regrading, moment));
      return {
        functions: await this.regradings.functions(tx, record, moment),
        effect: decision?.ok ? decision.value : undefined,
        refusal: decision && !decision.ok ? wordRefusal(decision.refusal) : undefined,
        upTo: monthOf(moment.day),
      };
    });
    const status = errors.length > 0 ? BAD_REQUEST : view.refusal ? CONFLICT : OK;
    sendPage(response, status, <RegradingEffectPage frame={frame} form={form} errors={errors} {...view} />);
  }
}

function readQuestion(query: Fields): Question {
  const form = {
    function: textOf(query, 'functie'),
    scale: textOf(query, 'schaal'),
    from: textOf(query, 'vanaf'),
  };
  if (Object.values(form).every((text) => text === '')) return { form, errors: [], regrading: undefined };
  const { values, errors } = readRequired(query, [
    { name: 'functie', called: 'de functie' },
    { name: 'schaal', called: 'de nieuwe schaal' },
    { name: 'vanaf', called: 'de ingangsdatum', isDay: true },
  ]);
  if (errors.length > 0) return { form, errors, regrading: undefined };
  return { form, errors, regrading: { ...form, from: values['vanaf'] as LocalDate } };
}
