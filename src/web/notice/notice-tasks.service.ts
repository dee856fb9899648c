import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { formatLongDate } from '../../kernel/text';
import { NoticesNowReader, type NoticesNow, type ShownNotice } from '../../notice';
import { giverOf } from '../../notice/domain';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import type { Task } from '../year/tasks-of';
import { mayDo } from './notice-permissions';

/** What a notice asks of the side that received it, and of who gave it when its receipt is disputed (DVO 8.1, 9.2). */
@Injectable()
export class NoticeTasks {
  constructor(private readonly notices: NoticesNowReader) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'notice.read').allowed) return [];
    const now = await this.notices.read(tx, record);
    return now.notices.flatMap((shown) => tasksOf(shown, person, now));
  }
}

function tasksOf(shown: ShownNotice, person: Person, now: NoticesNow): Task[] {
  const { dossier, content, state, receipt } = shown;
  if (state === 'taken-back') return [];
  if (giverOf(dossier) === person.party) return receipt === 'disputed' ? [talkAbout(shown, person)] : [];
  const end = `De overeenkomst eindigt op ${formatLongDate(content.endsOn)}.`;
  const task = (act: Parameters<typeof mayDo>[2], title: string, explanation: string): Task => {
    const isOwn = mayDo(person, shown, act, now);
    return { isOwn, title, explanation, action: 'Naar de opzegging', path: '/opzegging' };
  };
  return [
    ...(receipt === 'unconfirmed'
      ? [task('confirm-receipt', `Bevestig de ontvangst van opzegging ${dossier.notice}`, end)]
      : []),
    ...(state === 'asked-back' && now.today < content.endsOn
      ? [
          task(
            'take-back',
            `Stem in met het intrekken van opzegging ${dossier.notice}, of laat haar staan`,
            end,
          ),
        ]
      : []),
  ];
}

function talkAbout({ dossier: { notice } }: ShownNotice, person: Person): Task {
  return {
    isOwn: decide(person, 'notice.give').allowed,
    title: `Overleg over de ontvangst van opzegging ${notice}`,
    explanation: 'De andere partij noemt een andere dag van ontvangst, of geen (DVO artikel 8.1).',
    action: 'Naar de opzegging',
    path: '/opzegging',
  };
}
