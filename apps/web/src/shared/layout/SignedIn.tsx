import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '@collegium/contract';
import { rememberReturn } from '../session/return-path.js';
import { useMe } from '../session/useMe.js';
import { Failure, Loading } from './Fetched.js';

/** Shows its children to someone signed in; sends anyone else to sign in, and back here afterwards. */
export function SignedIn({ children }: { readonly children: (me: Me) => ReactNode }) {
  const { me, ready, error } = useMe();
  const [, go] = useLocation();
  const leave = ready && me === null;
  useEffect(() => {
    if (!leave) return;
    rememberReturn(window.location.pathname + window.location.hash);
    go('/sign-in', { replace: true });
  }, [leave, go]);
  if (me) return children(me);
  if (error) return <Failure error={error} level={1} />;
  return <Loading />;
}
