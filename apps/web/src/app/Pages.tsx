import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../shared/layout/Fetched.js';
import { Page } from '../shared/layout/Page.js';
import { Missing } from './Missing.js';
import { pages, type PageProps } from './page-list.js';

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
            {(params) => <Component {...placeIn(params)} />}
          </Route>
        ))}
        <Route>
          <Missing />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The assembly, and the ballot where the address has one. */
function placeIn(params: Readonly<Record<string, string | undefined>>): PageProps {
  const { assembly = '', ballot } = params;
  return ballot === undefined ? { assembly } : { assembly, ballot };
}
