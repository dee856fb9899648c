import { addendumNews, type AddendumActed } from './addendum-news';
import { composeActMail } from './compose-act-mail';

type Case = readonly [AddendumActed['act'], AddendumActed['kind']];

const textOf = (act: Case[0], kind: Case[1]): string => {
  const news = addendumNews({ act, kind, addendum: 'A1', isForClient: true });
  const values = { addendum: 'A1', from: 'Twenterand' };
  return composeActMail({ ...news, values, agreement: 'DVO' }, 'https://slotsom.example').text;
};

describe('mail to the client', () => {
  it.each<Case>([
    ['submit', 'bespoke'],
    ['answer', 'project'],
    ['record-paper-consent', 'extra-volume'],
    ['offer-costs', 'calamity'],
  ])('leads after %s of %s to where it decides', (act, kind) => {
    expect(textOf(act, kind)).toContain('https://slotsom.example/goedkeuringen/A1?overeenkomst=DVO');
  });

  it.each<Case>([
    ['submit', 'calamity'],
    ['submit', 'election'],
    ['answer', 'calamity'],
    ['answer', 'election'],
    ['withdraw', 'bespoke'],
    ['withdraw', 'calamity'],
    ['complete', 'project'],
    ['complete', 'election'],
  ])('asks nothing after %s of %s, and leads to the addendum', (act, kind) => {
    const text = textOf(act, kind);
    expect(text).toContain('https://slotsom.example/addenda/A1?overeenkomst=DVO');
    expect(text).not.toContain('wacht op uw besluit');
  });

  it('says that what was answered waits for a decision only when it does', () => {
    expect(textOf('answer', 'bespoke')).toContain('Het wacht op uw besluit');
  });
});
