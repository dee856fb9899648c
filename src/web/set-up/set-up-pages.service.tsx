import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { AgreementRegister } from '../../agreements';
import { isRecordedBy } from '../../kernel/knowledge';
import { lastInstantOf } from '../../platform/clock';
import { AgreementFactsReader } from '../../settlement';
import { selectKnown } from '../../settlement/domain';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { BAD_REQUEST, sendPage, showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import type { FactAnswer } from './fact-form';
import type { FactPage } from './record-fact.service';
import { FORMS } from './sections';
import { SET_UP } from './set-up-view';
import { SetUpPage, type SetUpPageProps } from './set-up.page';

/** Loads and shows what the agreement was set up with, of now or of an earlier day. */
@Injectable()
export class SetUpPages implements FactPage {
  readonly path = SET_UP;
  readonly forms = FORMS;

  constructor(
    private readonly desk: Desk,
    private readonly knownOn: KnownOnReader,
    private readonly facts: AgreementFactsReader,
    private readonly register: AgreementRegister,
  ) {}

  async show(visit: Visit, response: Response, done: string): Promise<void> {
    const props = await this.load(visit);
    const form = FORMS.find(({ name }) => name === done);
    showPage(response, <SetUpPage {...props} done={form?.done} />, knownOnErrors(props.view.knownOn));
  }

  async showAgain(visit: Visit, response: Response, answer: FactAnswer): Promise<void> {
    sendPage(response, BAD_REQUEST, <SetUpPage {...await this.load(visit)} answer={answer} />);
  }

  private async load(visit: Visit): Promise<Pick<SetUpPageProps, 'frame' | 'view'>> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      const { agreement, facts } = await this.facts.load(tx, record);
      return {
        agreement,
        references: await this.register.reference(tx, record.agreementId, lastInstantOf(knownOn.moment.day)),
        facts: selectKnown(facts, (fact) => isRecordedBy(fact, knownOn.moment)),
        knownOn,
        day: knownOn.moment.day,
      };
    });
    return { frame: { ...frame, path: SET_UP }, view };
  }
}
