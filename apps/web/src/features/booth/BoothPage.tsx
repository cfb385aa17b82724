import { useText } from '../../shared/i18n/LocaleProvider.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { Booth } from './Booth.js';
import { boothMessages } from './messages.js';

/** `/assemblies/:assembly/booth`: where a member votes. */
export function BoothPage({ assembly }: { readonly assembly: string }) {
  const t = useText(boothMessages);
  return (
    <SignedIn fallbackTitle={t('title')}>
      {(me) => <Booth key={`${assembly} ${me.account.id}`} assembly={assembly} me={me} />}
    </SignedIn>
  );
}
