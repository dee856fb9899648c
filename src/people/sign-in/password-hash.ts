import { scrypt, timingSafeEqual } from 'node:crypto';

/** A password that cannot be read back; both parts are base64url. */
export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
}

const HASH_BYTES = 32;
/** The usual cost of scrypt for signing in: 16 MB and some 50 ms. */
const COST = { N: 16_384, r: 8, p: 1 };

/** Computed in a thread of its own. */
function hashPassword(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), Buffer.from(salt, 'base64url'), HASH_BYTES, COST, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    );
  });
}

/** Whether a password is the one of a hash, in a time that does not tell how much of it was right. */
export async function isPassword(password: string, { salt, hash }: PasswordHash): Promise<boolean> {
  return timingSafeEqual(await hashPassword(password, salt), Buffer.from(hash, 'base64url'));
}
