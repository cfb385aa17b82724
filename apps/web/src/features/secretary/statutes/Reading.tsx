import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssemblyView, StatutesView } from '@collegium/contract';
import type { Statutes } from '@collegium/rules';
import { useRead } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../../shared/layout/Fetched.js';
import prose from '../../../shared/layout/Prose.module.css';
import { statutesMessages } from './messages.js';
import { TextOfStatutes } from './page/TextOfStatutes.js';
import type { Shown, Side } from './versions/address.js';
import { Comparison } from './versions/Comparison.js';
import { versionsMessages } from './versions/messages.js';
import { Versions } from './versions/Versions.js';

interface ReadingProps {
  readonly about: AssemblyView;
  readonly view: StatutesView;
  readonly shown: Shown;
}

/** The same text without a pen: the version this assembly decides by, an older one, or two compared. */
export function Reading({ about, view, shown }: ReadingProps) {
  const t = useText(statutesMessages);
  if (shown.kind !== 'text') return <Shelf assembly={about.id} shown={shown} mine={null} />;
  return (
    <>
      <p className={prose.lead}>{t('lead.read')}</p>
      <TextOfStatutes statutes={view.statutes} pen={null} />
      <Versions versions={view.versions} mine={false} />
    </>
  );
}

interface ShelfProps {
  readonly assembly: string;
  readonly shown: Exclude<Shown, { readonly kind: 'text' }>;
  /** The text being written, where there is one. */
  readonly mine: Statutes | null;
}

/** Saved versions, only to be read. */
export function Shelf({ assembly, shown, mine }: ShelfProps) {
  const t = useText(versionsMessages);
  const back = (
    <p className="no-print">
      <Link href={`/assemblies/${assembly}/statutes`}>{t('old.back')}</Link>
    </p>
  );
  if (shown.kind === 'version') {
    const { version } = shown;
    return (
      <>
        <h2>{t('old.title', { version })}</h2>
        <p>{t('old.lead')}</p>
        {back}
        <TextAt assembly={assembly} side={version} mine={mine}>
          {(text) => <TextOfStatutes statutes={text} pen={null} />}
        </TextAt>
      </>
    );
  }
  const { before, after } = shown;
  const title = (side: Side) => (side === 'mine' ? t('compare.mine') : t('version', { version: side }));
  return (
    <>
      <h2>{t('compare.title')}</h2>
      {back}
      <TextAt assembly={assembly} side={before} mine={mine}>
        {(one) => (
          <TextAt assembly={assembly} side={after} mine={mine}>
            {(other) => <Comparison before={one} after={other} titles={[title(before), title(after)]} />}
          </TextAt>
        )}
      </TextAt>
    </>
  );
}

interface TextAtProps {
  readonly assembly: string;
  readonly side: Side;
  readonly mine: Statutes | null;
  readonly children: (text: Statutes) => ReactNode;
}

/** The text of a version; of the newest the reader has, when "mine" is asked of someone who writes nothing. */
function TextAt({ assembly, side, mine, children }: TextAtProps) {
  const version = side === 'mine' ? undefined : side;
  const query = version === undefined ? {} : { query: { version } };
  const read = useRead('getStatutes', { params: { assembly }, ...query });
  if (side === 'mine' && mine !== null) return children(mine);
  return (
    <Fetched read={read} level={2}>
      {({ statutes }) => children(statutes)}
    </Fetched>
  );
}
