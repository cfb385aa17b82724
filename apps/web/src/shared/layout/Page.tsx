import { useEffect, type ReactNode } from 'react';
import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { useMe } from '../session/useMe.js';
import { Header } from './Header.js';
import { SimulatedBanner } from './SimulatedBanner.js';
import { useArrival } from './useArrival.js';
import classes from './Page.module.css';

interface PageProps {
  /** Says where one is: the browser's title, most precise part first. */
  readonly title: string;
  readonly children: ReactNode;
  /** `column`: for reading and filling in; `middle`: with a table; `wide`: for pages of several zones. */
  readonly width?: 'column' | 'middle' | 'wide';
  /** Whether what is shown is a demonstration; by default, whether the session is. */
  readonly simulated?: boolean;
  /** Small line above everything: the assembly, the organisation. */
  readonly context?: ReactNode;
}

/** The frame of a page: skip link, header, banner of a demonstration, main content, title. */
export function Page({ title, children, width = 'column', simulated, context }: PageProps) {
  const t = useText(sharedMessages);
  const { me, installation } = useMe();
  useTitle(title);
  useArrival();
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      {(simulated ?? me?.simulated ?? false) && (
        <SimulatedBanner link={installation?.demonstration ?? false} />
      )}
      <Header context={context} />
      <main id="content" tabIndex={-1} className={classes[width]}>
        {children}
      </main>
    </>
  );
}

/** Sets the browser's title while the page is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Collegium` : 'Collegium';
  }, [title]);
}
