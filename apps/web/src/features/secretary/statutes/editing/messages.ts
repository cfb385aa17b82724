import { catalogue } from '../../../../shared/i18n/catalogue.js';

export const editingMessages = catalogue({
  fr: {
    tools: 'Le texte',
    save: 'Enregistrer',
    undo: 'Annuler la dernière modification',
    presets: 'Partir d’un modèle',
    export: 'Exporter (JSON)',
    import: 'Importer (JSON)',
    'state.saved': 'Enregistré : c’est la version {version}.',
    'state.unsaved': 'Pas encore enregistré. Votre texte est gardé sur cet appareil.',
    'state.not-kept':
      'Pas encore enregistré, et cet appareil ne garde rien (navigation privée ?) : enregistrez avant de quitter la page.',
    'found.text': 'Votre texte non enregistré a été retrouvé sur cet appareil.',
    'found.drop': 'Revenir à la version enregistrée',
    'applies.here':
      'L’assemblée n’est pas encore convoquée : enregistrer crée la version {next}, qui s’applique à elle et à ses scrutins en préparation.',
    'applies.later':
      'L’assemblée est convoquée : elle décide par la version {taken} jusqu’au bout. Enregistrer crée la version {next}, pour les assemblées à venir.',
    'cannot.slips': 'Corrigez d’abord ce qui est signalé en rouge dans le texte.',
    'cannot.findings': 'Ce texte se contredit : voyez ce qui est « à corriger » en tête du texte.',
    'cannot.voices':
      'Ce texte donne aux membres d’autres voix qu’une par tête. Collegium ne tient pas encore ce que chacun détient : il se lit et se compare ici, sans pouvoir être enregistré.',
    'cannot.schema': 'Ce texte ne peut pas être enregistré :',
    'newer.title': 'Une version plus récente existe',
    'newer.text':
      'Quelqu’un a enregistré la version {newest} pendant que vous écriviez à partir de la version {based}. Rien n’est écrasé : votre texte est gardé ici.',
    'newer.compare': 'Comparer mon texte avec la version {newest}',
    'newer.keep': 'Garder mon texte, à enregistrer à sa suite',
    'newer.take': 'Abandonner mon texte et prendre la version {newest}',
    'preset.title': 'Partir d’un modèle',
    'preset.lead':
      'Un modèle n’est le texte de personne : il dit ce qui est courant, et laisse en blanc ce que seuls vos statuts disent. Vos collèges sont gardés.',
    'preset.choose': 'Choisir',
    'preset.choose-one': 'Choisir : {name}',
    'preset.confirm': 'Remplacer votre texte par « {name} » ?',
    'preset.lost':
      '{count, plural, =0 {Aucune phrase de votre texte ne change.} one {Une phrase de votre texte change :} other {# phrases de votre texte changent :}}',
    'preset.rest': '{count, plural, one {et une autre.} other {et # autres.}}',
    'preset.articles':
      '{count, plural, one {L’article que vous avez cité est perdu.} other {Les # articles que vous avez cités sont perdus.}}',
    'preset.back': 'Rien n’est enregistré, et « {undo} » vous le rend.',
    'preset.replace': 'Remplacer',
    'name.association': 'Association',
    'text.association': 'Une voix par membre, à la majorité des suffrages exprimés, sans quorum.',
    'name.association-colleges': 'Association à collèges',
    'text.association-colleges':
      'Des collèges qui pèsent autant ; le report des voix reste à lire dans vos statuts.',
    'name.scic-proportional': 'SCIC, report proportionnel',
    'text.scic-proportional': 'Des collèges pondérés ; chacun reporte ses voix en proportion.',
    'name.scic-majority': 'SCIC, report majoritaire',
    'text.scic-majority': 'Des collèges pondérés ; chacun reporte tout son poids du côté de sa majorité.',
    'name.scop': 'SCOP',
    'text.scop': 'Une voix par associé, sans collèges pondérés.',
    'name.mutual': 'Mutuelle',
    'text.mutual':
      'Un quart des membres sur première convocation ; la majorité reste à lire dans vos statuts.',
    'name.ptce': 'PTCE, trois collèges 9/5/1',
    'text.ptce':
      'Trois collèges de 9, 5 et 1 sièges, un conseil ratifié en bloc, une co-présidence choisie par le conseil.',
    'import.refused': 'Ce fichier n’est pas repris',
    'import.unchanged': 'Votre texte n’a pas changé. Dans le fichier {file} :',
    'import.not-json':
      'ce n’est pas du JSON : choisissez un fichier exporté de cette page, ou corrigez sa syntaxe.',
    'import.too-large':
      'il est bien trop grand pour des statuts : choisissez un fichier exporté de cette page.',
    'import.unreadable': 'il n’a pas pu être lu sur cet appareil.',
    'import.close': 'Fermer',
    'leave.title': 'Quitter sans enregistrer ?',
    'leave.text':
      'Votre texte reste sur cet appareil, à retrouver sur cette page ; il ne vaut pas tant qu’il n’est pas enregistré.',
    'leave.stay': 'Rester',
    'leave.go': 'Quitter',
  },
  en: {
    tools: 'The text',
    save: 'Save',
    undo: 'Undo the last change',
    presets: 'Start from a model',
    export: 'Export (JSON)',
    import: 'Import (JSON)',
    'state.saved': 'Saved: this is version {version}.',
    'state.unsaved': 'Not saved yet. Your text is kept on this device.',
    'state.not-kept':
      'Not saved yet, and this device keeps nothing (private browsing?): save before you leave the page.',
    'found.text': 'Your unsaved text was found on this device.',
    'found.drop': 'Go back to the saved version',
    'applies.here':
      'The assembly is not convened yet: saving makes version {next}, which applies to it and to its ballots in preparation.',
    'applies.later':
      'The assembly is convened: it decides by version {taken} to the end. Saving makes version {next}, for assemblies to come.',
    'cannot.slips': 'First correct what is marked in red in the text.',
    'cannot.findings': 'This text contradicts itself: see what is “to correct” above the text.',
    'cannot.voices':
      'This text gives members other votes than one a head. Collegium does not keep what each holds yet: it can be read and compared here, and not saved.',
    'cannot.schema': 'This text cannot be saved:',
    'newer.title': 'There is a newer version',
    'newer.text':
      'Somebody saved version {newest} while you were writing from version {based}. Nothing is written over: your text is kept here.',
    'newer.compare': 'Compare my text with version {newest}',
    'newer.keep': 'Keep my text, to be saved after it',
    'newer.take': 'Give up my text and take version {newest}',
    'preset.title': 'Start from a model',
    'preset.lead':
      'A model is nobody’s text: it says what is common, and leaves blank what only your statutes say. Your colleges are kept.',
    'preset.choose': 'Choose',
    'preset.choose-one': 'Choose: {name}',
    'preset.confirm': 'Replace your text with “{name}”?',
    'preset.lost':
      '{count, plural, =0 {No sentence of your text changes.} one {One sentence of your text changes:} other {# sentences of your text change:}}',
    'preset.rest': '{count, plural, one {and one more.} other {and # more.}}',
    'preset.articles':
      '{count, plural, one {The article you cited is lost.} other {The # articles you cited are lost.}}',
    'preset.back': 'Nothing is saved, and “{undo}” gives it back.',
    'preset.replace': 'Replace',
    'name.association': 'Association',
    'text.association': 'One vote per member, by majority of the votes expressed, without quorum.',
    'name.association-colleges': 'Association with colleges',
    'text.association-colleges':
      'Colleges of equal weight; the carry-over of votes is left to be read in your statutes.',
    'name.scic-proportional': 'SCIC, proportional carry-over',
    'text.scic-proportional': 'Weighted colleges; each carries its votes over in proportion.',
    'name.scic-majority': 'SCIC, carry-over by majority',
    'text.scic-majority': 'Weighted colleges; each carries its whole weight to the side of its majority.',
    'name.scop': 'SCOP',
    'text.scop': 'One vote per associate, without weighted colleges.',
    'name.mutual': 'Mutual',
    'text.mutual':
      'A quarter of the members on first convocation; the majority is left to be read in your statutes.',
    'name.ptce': 'PTCE, three colleges 9/5/1',
    'text.ptce':
      'Three colleges of 9, 5 and 1 seats, a board ratified in block, a co-presidency chosen by the board.',
    'import.refused': 'This file is not taken over',
    'import.unchanged': 'Your text has not changed. In the file {file}:',
    'import.not-json': 'it is not JSON: choose a file exported from this page, or correct its syntax.',
    'import.too-large': 'it is far too large for statutes: choose a file exported from this page.',
    'import.unreadable': 'it could not be read on this device.',
    'import.close': 'Close',
    'leave.title': 'Leave without saving?',
    'leave.text':
      'Your text stays on this device, to be found again on this page; it does not count until it is saved.',
    'leave.stay': 'Stay',
    'leave.go': 'Leave',
  },
});
