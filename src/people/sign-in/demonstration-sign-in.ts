import type { Person } from '../domain';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from './demonstration-accounts';
import { isPassword, type PasswordHash } from './password-hash';
import type { Credentials, SignInPort } from './sign-in.port';

/** Compared with when there is no such account, so that both answers take as long. */
const NOBODY: PasswordHash = { salt: '', hash: Buffer.alloc(32).toString('base64url') };

/** Signs in with accounts of the service itself; never in production. */
export const DEMONSTRATION_SIGN_IN: SignInPort = {
  issuer: 'demonstration',
  demonstration: {
    password: DEMONSTRATION_PASSWORD,
    accounts: DEMONSTRATION_ACCOUNTS.map(({ person }) => ({ account: person.id, person })),
  },
  municipalities: [],
  identify,
};

async function identify({ account, password }: Credentials): Promise<Person | undefined> {
  const found = DEMONSTRATION_ACCOUNTS.find(({ person }) => person.id === account);
  const right = await isPassword(password, found?.password ?? NOBODY);
  return right ? found?.person : undefined;
}
