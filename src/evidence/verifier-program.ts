import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { joinVerifier } from './join-verifier';

/** The folder with the compiled parts of the verifier. */
export const VERIFIER_PARTS = Symbol('VERIFIER_PARTS');
export const COMPILED_PARTS = join(__dirname, 'verifier');

/** The program that checks evidence files, for whoever holds one. */
@Injectable()
export class VerifierProgram {
  private text: string | undefined;

  constructor(@Inject(VERIFIER_PARTS) private readonly parts: string) {}

  source(): string {
    return (this.text ??= joinVerifier(this.parts));
  }
}
