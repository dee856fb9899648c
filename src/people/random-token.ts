import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_TEXT = /^[\w-]{43}$/;

/** 256 random bits as text that fits in a cookie and in a form. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Whether a text can be a token at all; anything else is not worth a question to the database. */
export function looksLikeToken(text: string): boolean {
  return TOKEN_TEXT.test(text);
}

/** SHA-256 in hexadecimal digits. A token is random enough to need no salt. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
