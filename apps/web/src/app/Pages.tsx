import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../shared/layout/Fetched.js';
import { Page } from '../shared/layout/Page.js';
import { Missing } from './Missing.js';
import { pages } from './page-list.js';

/** The page of an address. Each is its own chunk, fetched when it is first needed. */
export function Pages() {
  return (
    <Suspense
      fallback={
        <Page title="">
          <Loading />
        </Page>
      }
    >
      <Switch>
        {pages.map(({ path, Component }) => (
          <Route key={path} path={path}>
            {(params) => <Component assembly={(params as { assembly?: string }).assembly ?? ''} />}
          </Route>
        ))}
        <Route>
          <Missing />
        </Route>
      </Switch>
    </Suspense>
  );
}
