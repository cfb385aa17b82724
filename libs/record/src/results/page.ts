/**
 * results.html: the result for whoever opens the archive first. One page, readable and printable without anything
 * else, French first. It is a function of the other files, so the auditor writes it again and compares.
 */
import { hex } from '../bytes.js';
import { fingerprint, groupFingerprint, shortHead } from '../digest.js';
import type { Lang, Words } from '../evidence/facts.js';
import type { RecordView } from '../evidence/view.js';
import { formatVkey } from '../note.js';
import { ballotSection } from './ballot.js';
import { Html, html, none } from './html.js';
import { dateInWords, number } from './numbers.js';
import { style } from './style.js';
import { pageWords } from './words.js';

/** Writes the page. @throws Malformed if a decision of the record can't be read */
export function renderResults(view: RecordView, words: Words): string {
  const { organisation, assembly } = view.register.body;
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="collegium-results/1" />
        <title>${pageWords.fr.title} · ${assembly.title} · ${organisation.name}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <div class="page">
          <p class="soft"><a href="#en" lang="en" hreflang="en">English version below</a></p>
          <main id="fr" lang="fr">${article(view, words, 'fr')}</main>
          <hr />
          <div id="en" lang="en">${article(view, words, 'en')}</div>
        </div>
      </body>
    </html> `;
  return page.text;
}

function article(view: RecordView, words: Words, lang: Lang): Html {
  const { organisation, assembly, simulated } = view.register.body;
  const own = pageWords[lang];
  const convocation = own.convocation[assembly.convocation - 1] ?? '';
  const facts = [dateInWords(lang, assembly.date), assembly.place, convocation]
    .filter((fact) => fact !== '')
    .join(', ');
  return html`${simulated ? html`<p class="warn">${own.simulated}</p>` : none}
    <p class="soft">${organisation.name}</p>
    <h1>${own.title}${lang === 'fr' ? '\u00a0: ' : ': '}${assembly.title}</h1>
    <p>${facts}</p>
    ${view.ballots.map((ballot) => ballotSection(view, ballot, lang, words))}
    <section>
      <h2>${own.verify}</h2>
      ${own.verifyText.map((text) => html`<p>${text}</p>`)}
      <dl>${identity(view, lang)}</dl>
    </section>`;
}

function identity(view: RecordView, lang: Lang): Html[] {
  const { labels } = pageWords[lang];
  const rows: readonly (readonly [string, string])[] = [
    [labels.head, shortHead(view.head.root)],
    [labels.root, hex(view.head.root)],
    [labels.acts, number(lang, view.head.size)],
    [labels.signer, formatVkey(view.signer)],
    [labels.fingerprint, groupFingerprint(fingerprint(view.signer.publicKey))],
    [labels.statutes, view.register.body.statutes.hash],
  ];
  return rows.map(
    ([label, value]) =>
      html`<dt>${label}</dt>
        <dd><code>${value}</code></dd>`,
  );
}
