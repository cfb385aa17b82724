import { lazy, type ComponentType } from 'react';
import { NetworkFailure } from '../shared/api/problem.js';

/** Every page takes the assembly of its address; those outside an assembly ignore it. */
export interface PageProps {
  readonly assembly: string;
  readonly ballot?: string;
}

interface PageRoute {
  readonly path: string;
  readonly Component: ComponentType<PageProps>;
}

const page = (path: string, load: () => Promise<ComponentType<PageProps>>): PageRoute => ({
  path,
  Component: lazy(async () => ({ default: await load().catch(unreachable) })),
});

/** The part of the product that a page is made of didn't arrive: no network, or a new version took its place. */
function unreachable(cause: unknown): never {
  throw new NetworkFailure(cause);
}

/** The addresses of the product. */
export const pages: readonly PageRoute[] = [
  page('/', async () => (await import('../features/home/HomePage.js')).HomePage),
  page('/sign-in', async () => (await import('../features/account/SignInPage.js')).SignInPage),
  page('/sign-in/link', async () => (await import('../features/account/SignInLinkPage.js')).SignInLinkPage),
  page('/name', async () => (await import('../features/account/NamePage.js')).NamePage),
  page('/mailbox', async () => (await import('../features/account/MailboxPage.js')).MailboxPage),
  page('/set-up', async () => (await import('../features/secretary/set-up/SetUpPage.js')).SetUpPage),
  page('/join', async () => (await import('../features/joining/JoinPage.js')).JoinPage),
  page('/demo', async () => (await import('../features/demonstration/DemoPage.js')).DemoPage),
  page(
    '/assemblies/:assembly/office',
    async () => (await import('../features/secretary/office/OfficePage.js')).OfficePage,
  ),
  page(
    '/assemblies/:assembly/statutes',
    async () => (await import('../features/secretary/statutes/StatutesPage.js')).StatutesPage,
  ),
  page('/assemblies/:assembly/chair', async () => (await import('../features/chair/ChairPage.js')).ChairPage),
  page(
    '/assemblies/:assembly/screen',
    async () => (await import('../features/screen/ScreenPage.js')).ScreenPage,
  ),
  page('/assemblies/:assembly/booth', async () => (await import('../features/booth/BoothPage.js')).BoothPage),
  page(
    '/assemblies/:assembly/ballots/:ballot/arithmetic',
    async () => (await import('../features/arithmetic/ArithmeticPage.js')).ArithmeticPage,
  ),
  page('/simulator', async () => (await import('../features/simulator/SimulatorPage.js')).SimulatorPage),
  page(
    '/assemblies/:assembly/simulator',
    async () => (await import('../features/simulator/AssemblySimulatorPage.js')).AssemblySimulatorPage,
  ),
  page(
    '/assemblies/:assembly/record',
    async () => (await import('../features/auditor/RecordPage.js')).RecordPage,
  ),
];
