import type { Me } from '@collegium/contract';

/** Whether someone has said what they are called: a first sign-in names them after their address. */
export function isNamed({ name, email }: Pick<Me['account'], 'name' | 'email'>): boolean {
  return name.trim() !== '' && name !== email.split('@')[0];
}
