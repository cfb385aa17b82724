import { randomBytes, randomUUID } from 'node:crypto';

/** The only source of randomness of the process. */
export abstract class Random {
  abstract bytes(length: number): Uint8Array;
  abstract uuid(): string;
}

export class SystemRandom extends Random {
  override bytes(length: number): Uint8Array {
    return randomBytes(length);
  }

  override uuid(): string {
    return randomUUID();
  }
}

/** `length` symbols of `alphabet`, each equally likely: bytes beyond a whole number of alphabets are thrown away. */
export function symbols(random: Random, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of random.bytes(length)) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
