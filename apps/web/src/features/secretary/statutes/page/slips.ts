import type { FractionText } from '@collegium/rules';
import type { Text } from '../../../../shared/i18n/LocaleProvider.js';
import type { statutesMessages } from '../messages.js';
import type { CountPlace, Place } from '../text/sentence.js';
import { readShareText } from '../text/share.js';

/** Why something typed in a sentence can't stand there, and what can be written instead at a stroke. */
export interface Slip {
  readonly message: string;
  readonly instead?: { readonly label: string; readonly share: FractionText };
}

type Words = Text<keyof (typeof statutesMessages)['fr']>;

/** The slip in words. The text stays as it was until something is typed that can stand in its place. */
export function slipOf(t: Words, place: Place, typed: string): Slip | null {
  switch (place.kind) {
    case 'share':
      return shareSlip(t, typed);
    case 'count': {
      const { min, max } = place;
      return readCount(typed, place) === null ? { message: t('slip.count', { typed, min, max }) } : null;
    }
    case 'name':
      return typed.trim() === '' ? { message: t('slip.name') } : null;
    case 'fixed':
    case 'choice':
      return null;
  }
}

function shareSlip(t: Words, typed: string): Slip | null {
  const read = readShareText(typed);
  if ('exact' in read) return null;
  const message = t(`slip.${read.refused}`, { typed });
  const { instead: share } = read;
  return share === undefined
    ? { message }
    : { message, instead: { label: t('slip.instead', { share }), share } };
}

/** A whole number within the bounds of its place; null for anything else. */
export function readCount(typed: string, { min, max }: Pick<CountPlace, 'min' | 'max'>): number | null {
  const count = /^\d{1,7}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  return count >= min && count <= max ? count : null;
}
