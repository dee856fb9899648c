import { readPerson } from '../domain';
import { chooseSignIn } from './choose-sign-in';
import {
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_PASSWORD,
  demonstrationPerson,
} from './demonstration-accounts';
import { DEMONSTRATION_SIGN_IN } from './demonstration-sign-in';
import { isPassword } from './password-hash';

const accounts = DEMONSTRATION_ACCOUNTS.map(({ person }) => person.id);

describe('demonstration accounts', () => {
  it.each(accounts)('open with the password on the sign-in page: %s', async (account) => {
    const person = await DEMONSTRATION_SIGN_IN.identify({ account, password: DEMONSTRATION_PASSWORD });
    expect(person).toEqual(demonstrationPerson(account));
    expect(readPerson({ ...demonstrationPerson(account) })).toEqual(person);
  });

  it.each([
    ['financien', 'geraden'],
    ['financien', DEMONSTRATION_PASSWORD.toUpperCase()],
    ['financien', ''],
    ['nobody', DEMONSTRATION_PASSWORD],
    ['', ''],
    ['__proto__', DEMONSTRATION_PASSWORD],
  ])('stay closed for %p with %p', async (account, password) => {
    expect(await DEMONSTRATION_SIGN_IN.identify({ account, password })).toBeUndefined();
  });

  it('have a hash each of their own', () => {
    const hashes = DEMONSTRATION_ACCOUNTS.map(({ password }) => password.hash);
    expect(new Set(hashes).size).toBe(accounts.length);
  });

  it('take the same letter for the same, however it is written', async () => {
    const password = { salt: 'c2FsdA', hash: 'SzEFPKpG98BNUhPlp9lqBHSZFAgOVsNN6ZPzhOlH63g' };
    expect(await isPassword('e\u0301', password)).toBe(await isPassword('\u00e9', password));
  });

  it.each([
    [{ demonstration: true, production: false, municipalities: [] }, 'demonstration'],
    [{ demonstration: false, production: false, municipalities: [] }, 'none'],
    [{ demonstration: false, production: true, municipalities: [] }, 'none'],
  ])('exist only when asked for: %j', (settings, issuer) => {
    expect(chooseSignIn(settings).issuer).toBe(issuer);
  });

  it('are refused in production, aloud', () => {
    expect(() => chooseSignIn({ demonstration: true, production: true, municipalities: [] })).toThrow(
      'SLOTSOM_DEMO',
    );
  });

  it('are not there when nobody asked for them', async () => {
    const signIn = chooseSignIn({ demonstration: false, production: false, municipalities: [] });
    const credentials = { account: 'financien', password: DEMONSTRATION_PASSWORD };
    expect(await signIn.identify(credentials)).toBeUndefined();
    expect(signIn.demonstration).toBeUndefined();
  });

  it('are named by the worked example, or it stops', () => {
    expect(() => demonstrationPerson('burgemeester')).toThrow('burgemeester');
  });
});
