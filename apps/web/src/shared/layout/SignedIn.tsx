import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '@collegium/contract';
import { rememberReturn } from '../session/return-path.js';
import { useMe } from '../session/useMe.js';
import { Failure, Loading } from './Fetched.js';
import { Page } from './Page.js';

/** Shows its children to someone signed in; sends anyone else to sign in, and back here afterwards. */
export function SignedIn({
  children,
  fallbackTitle,
}: {
  readonly children: (me: Me) => ReactNode;
  /** Title of the page while one isn't known yet. */
  readonly fallbackTitle: string;
}) {
  const { me, ready, error } = useMe();
  const [, go] = useLocation();
  const leave = ready && me === null;
  useEffect(() => {
    if (!leave) return;
    rememberReturn(window.location.pathname + window.location.hash);
    go('/sign-in', { replace: true });
  }, [leave, go]);
  if (me) return children(me);
  return <Page title={fallbackTitle}>{error ? <Failure error={error} level={1} /> : <Loading />}</Page>;
}
