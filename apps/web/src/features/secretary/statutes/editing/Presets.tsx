import { Button } from '@mantine/core';
import { useState } from 'react';
import { presetNames, presetStatutes, type PresetName, type Statutes } from '@collegium/rules';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../../shared/i18n/messages.js';
import { Dialog } from '../../../../shared/layout/Dialog.js';
import { editingMessages } from './messages.js';
import { lostSentences } from './obstacle.js';
import classes from './Editing.module.css';

interface PresetsProps {
  readonly open: boolean;
  readonly text: Statutes;
  readonly onClose: () => void;
  readonly onReplace: (text: Statutes) => void;
}

/** Where a text may start from: chosen from a list, and only then, knowing what goes, put in the place of one's own. */
export function Presets(props: PresetsProps) {
  const t = useText(editingMessages);
  const [chosen, setChosen] = useState<PresetName | null>(null);
  const close = () => {
    setChosen(null);
    props.onClose();
  };
  const title = chosen ? t('preset.confirm', { name: t(`name.${chosen}`) }) : t('preset.title');
  return (
    <Dialog open={props.open} onClose={close} title={title}>
      {chosen ? (
        <Confirm {...props} name={chosen} onClose={close} />
      ) : (
        <List onChoose={setChosen} onClose={close} />
      )}
    </Dialog>
  );
}

function List({
  onChoose,
  onClose,
}: {
  readonly onChoose: (name: PresetName) => void;
  readonly onClose: () => void;
}) {
  const t = useText(editingMessages);
  const shared = useText(sharedMessages);
  return (
    <>
      <p>{t('preset.lead')}</p>
      <ul className={classes.presets}>
        {presetNames.map((name) => (
          <li key={name}>
            <div>
              <p className={classes.presetName}>{t(`name.${name}`)}</p>
              <p>{t(`text.${name}`)}</p>
            </div>
            <Button
              variant="default"
              aria-label={t('preset.choose-one', { name: t(`name.${name}`) })}
              onClick={() => onChoose(name)}
            >
              {t('preset.choose')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={onClose}>
          {shared('cancel')}
        </Button>
      </div>
    </>
  );
}

/** As many of the sentences that go as are read before one decides. */
const SHOWN = 5;

function Confirm({ text, name, onClose, onReplace }: PresetsProps & { readonly name: PresetName }) {
  const t = useText(editingMessages);
  const shared = useText(sharedMessages);
  const { locale } = useLocale();
  const next = { ...presetStatutes(name, text.colleges), modelled: text.modelled };
  const lost = lostSentences(text, next, locale);
  const articles = Object.keys(text.articles).length;
  return (
    <>
      <p>{t('preset.lost', { count: lost.length })}</p>
      <ul className={classes.lost}>
        {lost.slice(0, SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {lost.length > SHOWN && <p>{t('preset.rest', { count: lost.length - SHOWN })}</p>}
      {articles > 0 && <p>{t('preset.articles', { count: articles })}</p>}
      <p>{t('preset.back', { undo: t('undo') })}</p>
      <div className={classes.acts}>
        <Button
          onClick={() => {
            onReplace(next);
            onClose();
          }}
        >
          {t('preset.replace')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {shared('cancel')}
        </Button>
      </div>
    </>
  );
}
