import { lazy, type ComponentType } from 'react';

/** Every page takes the assembly of its address; those outside an assembly ignore it. */
export interface PageProps {
  readonly assembly: string;
}

interface PageRoute {
  readonly path: string;
  readonly Component: ComponentType<PageProps>;
}

const page = (path: string, load: () => Promise<ComponentType<PageProps>>): PageRoute => ({
  path,
  Component: lazy(async () => ({ default: await load() })),
});

/** The addresses of the product. */
export const pages: readonly PageRoute[] = [
  page('/', async () => (await import('../features/home/HomePage.js')).HomePage),
];
