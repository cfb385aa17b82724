/** One ballot on the page: question, rule, turnout, tallies, decision, who is elected, the arithmetic. */
import type { ActTally } from '../act-bodies.js';
import type { Lang, Words } from '../evidence/facts.js';
import type { BallotView, RecordView } from '../evidence/view.js';
import { list, string } from '../shape.js';
import { arithmetic } from './arithmetic.js';
import { readDecision } from './decision-view.js';
import type { DecisionView, SeatView } from './decision-view.js';
import { shareText } from './fractions.js';
import { html, none } from './html.js';
import type { Html } from './html.js';
import { minute, number } from './numbers.js';
import { articleNote, tellingOf } from './telling.js';
import type { Telling } from './telling.js';

const stringList = list(string);

/** A ballot's section, in one language. */
export function ballotSection(view: RecordView, ballot: BallotView, lang: Lang, words: Words): Html {
  const { life, frozen } = ballot;
  const telling = tellingOf(view, ballot, lang, words);
  const heading = `${telling.words.ballot(life.number)}${lang === 'fr' ? '\u00a0:' : ':'}`;
  if (frozen === null)
    return html`<section>
      <h2>${heading}</h2>
      <p>${telling.words.state.draft}</p>
    </section>`;
  const convocation = life.opened?.body.convocation ?? view.register.body.assembly.convocation;
  const rules = words
    .describeRules(frozen.rules, convocation)
    .map(
      ({ key, article, inputs }) =>
        html`<li>${telling.say(key, inputs)}${articleNote(article, telling)}</li>`,
    );
  return html`<section>
    <h2>${heading} ${frozen.question[lang]}</h2>
    <h3>${telling.words.rule}</h3>
    <ul>
      ${rules}
    </ul>
    ${opened(ballot, telling)} ${result(ballot, telling)}
  </section>`;
}

function opened(ballot: BallotView, telling: Telling): Html {
  const { life } = ballot;
  const { opened: act, counts } = life;
  if (act === null) return html`<p>${telling.words.state[life.state]}</p>`;
  const tallies = counts.at(-1)?.body.tallies ?? [];
  const closing = tallies.length === 0 ? html`<p>${telling.words.state[life.state]}</p>` : none;
  const alone = act.body.urns.filter(({ college }) =>
    act.body.electors.some((entry) => entry.college === college && entry.electors === 1),
  );
  return html`${turnoutTable(act.body, tallies, telling)}
  ${alone.map(({ urn }) => html`<p>${telling.urn(urn)}. ${telling.words.singleElector}</p>`)} ${closing}
  ${[...total(ballot, tallies), ...tallies].map((tally) => tallyTable(tally, telling))}`;
}

// A resolution is decided on all its urns together unless colleges have weights; candidates stand in one urn only.
function total({ frozen }: BallotView, tallies: readonly ActTally[]): ActTally[] {
  const [first, ...others] = tallies;
  const weighted = (frozen?.rules['weighting'] ?? 'none') !== 'none';
  if (frozen?.kind !== 'resolution' || weighted || first === undefined || others.length === 0) return [];
  const sum = (pick: (tally: ActTally) => number): number =>
    tallies.reduce((all, tally) => all + pick(tally), 0);
  const options = [...new Set(tallies.flatMap(({ counts }) => Object.keys(counts)))];
  const counts = Object.fromEntries(options.map((id) => [id, sum((tally) => tally.counts[id] ?? 0)]));
  return [
    {
      urn: '',
      college: null,
      counts,
      blank: sum(({ blank }) => blank),
      void: sum((tally) => tally.void),
      abstention: sum(({ abstention }) => abstention),
      votes: sum(({ votes }) => votes),
    },
  ];
}

type Opening = NonNullable<BallotView['life']['opened']>['body'];

function turnoutTable(opening: Opening, tallies: readonly ActTally[], telling: Telling): Html {
  const { lang, words } = telling;
  const rows = opening.urns.map(({ urn, college }) => {
    const electors = opening.electors
      .filter((entry) => college === null || entry.college === college)
      .reduce((sum, entry) => sum + entry.electors, 0);
    const votes = tallies.find((tally) => tally.urn === urn)?.votes;
    const cells =
      votes === undefined
        ? html`<td class="n"></td>
            <td class="n"></td>`
        : html`<td class="n">${number(lang, votes)}</td>
            <td class="n">${shareText(lang, votes, electors)}</td>`;
    return html`<tr>
      <th scope="row">${telling.urn(urn)}</th>
      <td class="n">${number(lang, electors)}</td>
      ${cells}
    </tr>`;
  });
  const { college, electors, voted, turnout } = words.columns;
  return html`<div class="scroll">
    <table>
      <caption>
        ${words.turnout}
      </caption>
      <thead>
        <tr>
          <th scope="col">${college}</th>
          <th scope="col" class="n">${electors}</th>
          <th scope="col" class="n">${voted}</th>
          <th scope="col" class="n">${turnout}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function tallyTable(tally: ActTally, telling: Telling): Html {
  const { lang, words } = telling;
  const expressed = tally.votes - tally.blank - tally.void - tally.abstention;
  const options = Object.entries(tally.counts)
    .map(([option, votes]) => ({ label: telling.label(option), votes }))
    .sort((a, b) => b.votes - a.votes || (a.label < b.label ? -1 : 1));
  const apart = [
    { label: words.blank, votes: tally.blank },
    { label: words.abstention, votes: tally.abstention },
    { label: words.void, votes: tally.void },
  ].filter(({ votes }) => votes > 0);
  const rows = [
    ...options.map(({ label, votes }) => tallyRow(label, votes, barCells(lang, votes, expressed), telling)),
    ...apart.map(({ label, votes }) =>
      tallyRow(
        label,
        votes,
        html`<td class="n"></td>
          <td></td>`,
        telling,
      ),
    ),
  ];
  const share = words.share(number(lang, expressed));
  return html`<div class="scroll">
    <table>
      <caption>
        ${words.tally(telling.urn(tally.urn))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.option}</th>
          <th scope="col" class="n">${words.votes}</th>
          <th scope="col" class="n" colspan="2">${share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function tallyRow(label: string, votes: number, rest: Html, { lang }: Telling): Html {
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="n">${number(lang, votes)}</td>
    ${rest}
  </tr>`;
}

function barCells(lang: Lang, votes: number, expressed: number): Html {
  const width = expressed === 0 ? 0 : Math.min(100, Math.floor((votes * 100) / expressed));
  const bar = html`<td class="draw" aria-hidden="true">
    <span class="bar" style="width:${width}%"></span>
  </td>`;
  return html`<td class="n">${shareText(lang, votes, expressed)}</td>
    ${bar}`;
}

function result(ballot: BallotView, telling: Telling): Html {
  if (ballot.decision === null) return none;
  const { words, lang } = telling;
  const decision = readDecision(ballot.decision);
  const { proclaimed } = ballot.life;
  const when = proclaimed === null ? words.unproclaimed : words.proclaimed(minute(lang, proclaimed.at));
  return html`<p class="outcome">
      ${words.outcome[decision.outcome]}${decision.unanimity?.holds === true ? ` ${words.unanimous}` : ''}
    </p>
    <p>${when}</p>
    ${board(decision, telling)} ${ratified(ballot, decision, telling)}
    ${arithmetic(decision, ballot.decision, telling)}`;
}

// A list is voted as one, and the page of an adopted one says who is on it.
function ratified({ frozen }: BallotView, { outcome }: DecisionView, telling: Telling): Html {
  const together = outcome === 'adopted' ? (frozen?.rules['ratifies'] ?? null) : null;
  if (together === null) return none;
  const labels = stringList(together, '$.rules.ratifies').map(telling.label).sort();
  return html`<h3>${telling.words.ratified}</h3>
    <ul>
      ${labels.map((label) => html`<li>${label}</li>`)}
    </ul>`;
}

function board({ seats, ticket }: DecisionView, telling: Telling): Html {
  if (ticket?.elected) return electedTicket(ticket.elected, telling);
  if (seats === undefined) return none;
  const ordered = [...seats].sort((a, b) => a.college - b.college);
  return html`<h3>${telling.words.board}</h3>
    ${ordered.map((entry) => collegeBoard(entry, telling))}`;
}

function collegeBoard(entry: SeatView, telling: Telling): Html {
  const { lang, words } = telling;
  const elected = entry.elected.map(({ option, votes, by }) => {
    const lot = by === 'lot' ? `, ${words.byLot}` : '';
    return html`<li>
      ${telling.label(option)}
      <span class="soft">(${words.voices(number(lang, votes), votes === 1)}${lot})</span>
    </li>`;
  });
  const open = [
    [entry.vacant, words.vacant] as const,
    [entry.leftToNewVote, words.newVote] as const,
    [entry.tied, words.tied] as const,
  ].filter(([count]) => count > 0);
  return html`<p>${telling.college(entry.college)}</p>
    <ol>
      ${elected}
    </ol>
    ${open.map(([count, tell]) => html`<p>${tell(number(lang, count))}</p>`)}`;
}

function electedTicket(elected: { readonly option: string; readonly votes: number }, telling: Telling): Html {
  const { words, lang } = telling;
  const votes = words.voices(number(lang, elected.votes), elected.votes === 1);
  return html`<h3>${words.ticket}</h3>
    <p>${telling.label(elected.option)} <span class="soft">(${votes})</span></p>`;
}
