import { groupFingerprint, tellDetail } from '@collegium/record';
import type { Check, Finding, FindingVerdict, Identity, Report } from '@collegium/record';
import type { Tongue } from '../tongue.js';

/** The report as prose, check by check; the last line is the verdict. */
export function tellReport(report: Report, tongue: Tongue): string {
  const lines = [
    ...(report.identity === undefined ? [] : [...identityLines(report.identity, tongue), '']),
    ...findingLines(report.findings, tongue),
    '',
    verdictLine(report, tongue),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

const marks: Readonly<Record<FindingVerdict, string>> = { pass: '✓', fail: '✗', warn: '!', skipped: '–' };

const headings: Readonly<Record<Tongue, Readonly<Record<Check, string>>>> = {
  fr: {
    archive: 'Archive',
    chain: 'Chaîne des actes',
    signatures: 'Signatures',
    lives: 'Déroulement',
    attendance: 'Présence',
    roll: 'Questions et listes électorales',
    urns: 'Urnes',
    tallies: 'Dépouillements',
    decisions: 'Décisions',
    annex: 'Annexe',
    pages: 'Pages',
  },
  en: {
    archive: 'Archive',
    chain: 'Chain of acts',
    signatures: 'Signatures',
    lives: 'Course',
    attendance: 'Attendance',
    roll: 'Questions and rolls',
    urns: 'Urns',
    tallies: 'Tallies',
    decisions: 'Decisions',
    annex: 'Annex',
    pages: 'Pages',
  },
};

function findingLines(findings: readonly Finding[], tongue: Tongue): string[] {
  return findings.flatMap(({ check, verdict, place, detail }, i) => {
    const heading = findings[i - 1]?.check === check ? [] : [headings[tongue][check]];
    const where = place === undefined ? '' : `${place}${tongue === 'fr' ? ' : ' : ': '}`;
    return [...heading, `  ${marks[verdict]} ${where}${tellDetail(tongue, detail)}`];
  });
}

function identityLines(identity: Identity, tongue: Tongue): string[] {
  const { organisation, title, date, kind, simulated, head, fingerprint } = identity;
  const key = groupFingerprint(fingerprint);
  return tongue === 'fr'
    ? [
        `${organisation} – ${title} (${date})`,
        `Dossier ${kind === 'annex' ? 'avec annexe' : 'public'}${simulated ? '. Démonstration : tous les votes sont simulés' : ''}.`,
        `Tête du registre : ${head}. Empreinte de la clé : ${key}`,
      ]
    : [
        `${organisation} – ${title} (${date})`,
        `${kind === 'annex' ? 'Record with its annex' : 'Public record'}${simulated ? '. Demonstration: every vote is simulated' : ''}.`,
        `Head of the register: ${head}. Fingerprint of the key: ${key}`,
      ];
}

function verdictLine(report: Report, tongue: Tongue): string {
  const { acts, ballots, votes, decisions } = report.counts;
  const faults = report.findings.filter(({ verdict }) => verdict === 'fail').length;
  if (tongue === 'fr') {
    const checked = `${acts} actes, ${ballots} scrutins, ${votes} bulletins, ${decisions} décisions recalculées`;
    return {
      verified: `VÉRIFIÉ : ${checked}.`,
      'signer-not-pinned': `VÉRIFIÉ, MAIS SIGNATAIRE NON CONFIRMÉ : ${checked}. Recommencez avec --key et l’empreinte du grand écran ou du procès-verbal.`,
      failed: `ÉCHEC : ${faults === 1 ? 'une faute' : `${faults} fautes`}. Ce dossier ne prouve rien.`,
    }[report.verdict];
  }
  const checked = `${acts} acts, ${ballots} ballots, ${votes} votes, ${decisions} decisions computed again`;
  return {
    verified: `VERIFIED: ${checked}.`,
    'signer-not-pinned': `VERIFIED, BUT SIGNER NOT CONFIRMED: ${checked}. Run again with --key and the fingerprint from the big screen or the minutes.`,
    failed: `FAILED: ${faults === 1 ? 'one fault' : `${faults} faults`}. This record proves nothing.`,
  }[report.verdict];
}

// A hostile record could hold escape sequences that repaint the terminal.
function harmless(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}
