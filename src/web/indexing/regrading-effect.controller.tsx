import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { monthOf, type LocalDate } from '../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { EffectReader, Regradings } from '../../settlement';
import type { SupposedRegrading } from '../../settlement/domain';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal, type Message } from '../wording/word-refusal';
import { RegradingEffectPage, type RegradingForm } from './regrading-effect.page';
import { ownScalesAfter } from './own-scales';
import { RecordIndexing } from './record-indexing.service';
import { readRequired } from './required-fields';

const OK = 200;

interface Question {
  readonly form: RegradingForm;
  readonly errors: readonly FieldError[];
  /** Absent while the form is empty or wrong. */
  readonly regrading: SupposedRegrading | undefined;
  /** Why it was not recorded. */
  readonly failed?: Message | undefined;
}

/** `/indexering/herwaarderingen`: what the regrading of a function would change, and recording it after that. */
@Controller('indexering/herwaarderingen')
export class RegradingEffectController {
  constructor(
    private readonly desk: Desk,
    private readonly regradings: Regradings,
    private readonly effects: EffectReader,
    private readonly recording: RecordIndexing,
  ) {}

  @Get('effect')
  @Permit('settlement.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.show({ person, formToken, request }, response, readQuestion(request.query));
  }

  @Post()
  @Permit('facts.record')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const fields = request.body as Fields | undefined;
    const { form, errors, regrading } = readQuestion(fields ?? {}, true);
    const document = readRequired(fields, [{ name: 'stuk', called: 'het stuk met het besluit' }]);
    const wrong = [...errors, ...document.errors];
    if (!regrading || wrong.length > 0) return this.show(visit, response, { form, errors: wrong, regrading });
    const { decision: failed, frame } = await this.desk.write(visit, (tx, record) =>
      this.recording.regrade(tx, record, regrading, document.values['stuk'] ?? ''),
    );
    if (failed) await this.show(visit, response, { form, errors, regrading, failed });
    else goTo(response, hrefIn(frame, '/indexering', { gedaan: 'herwaardering' }));
  }

  private async show(visit: Visit, response: Response, question: Question): Promise<void> {
    const { form, errors, regrading, failed } = question;
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const moment = await this.effects.now(tx, record);
      const decision = regrading && (await this.effects.ofRegrading(tx, record, regrading, moment));
      return {
        functions: await this.regradings.functions(tx, record, moment),
        effect: decision?.ok ? decision.value : undefined,
        refusal: decision && !decision.ok ? wordRefusal(decision.refusal) : failed,
        ownScales: regrading
          ? ownScalesAfter(await this.regradings.formation(tx, record, moment), regrading)
          : [],
        isAnnounced:
          regrading !== undefined &&
          (await this.regradings.inquiries(tx, record, moment)).some(
            ({ function: name, from }) =>
              name === regrading.function && (from === undefined || from === regrading.from),
          ),
        upTo: monthOf(moment.day),
      };
    });
    const status = errors.length > 0 ? BAD_REQUEST : view.refusal ? CONFLICT : OK;
    sendPage(response, status, <RegradingEffectPage frame={frame} form={form} errors={errors} {...view} />);
  }
}

/** An empty form asks nothing yet, unless it is to be recorded. */
function readQuestion(query: Fields, isToRecord = false): Question {
  const form = {
    function: textOf(query, 'functie'),
    scale: textOf(query, 'schaal'),
    from: textOf(query, 'vanaf'),
  };
  if (!isToRecord && Object.values(form).every((text) => text === ''))
    return { form, errors: [], regrading: undefined };
  const { values, errors } = readRequired(query, [
    { name: 'functie', called: 'de functie' },
    { name: 'schaal', called: 'de nieuwe schaal' },
    { name: 'vanaf', called: 'de ingangsdatum', isDay: true },
  ]);
  if (errors.length > 0) return { form, errors, regrading: undefined };
  return { form, errors, regrading: { ...form, from: values['vanaf'] as LocalDate } };
}
