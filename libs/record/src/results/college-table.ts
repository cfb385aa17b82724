/** A resolution college by college as a sum one can redo with a pencil: votes, base, share, weight, what each carries. */
import type { Lang } from '../evidence/facts.js';
import { arithmeticWords } from './arithmetic-words.js';
import type { ArithmeticWords } from './arithmetic-words.js';
import { weightingOf } from './decision-view.js';
import type { DecisionView, InputView, StepView } from './decision-view.js';
import { sumText, withPercent } from './fractions.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { number } from './numbers.js';
import type { Telling } from './telling.js';

/** One line: a college, or with `college` null all votes together. Without a base it has no share. */
interface Row {
  readonly college: number | null;
  readonly called: number;
  readonly electors: number;
  readonly takingPart: number;
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank: number;
  readonly void: number;
  readonly state: string;
  readonly weight: string | null;
  /** The line of the decision that says what the college carries. */
  readonly step: StepView | null;
  readonly carried: string | null;
}

type Figure = 'called' | 'electors' | 'takingPart' | 'for' | 'against' | 'abstention' | 'blank' | 'void';

/** The table, with weights where colleges have some; nothing for a decision that isn't one of a resolution. */
export function collegeTable(decision: DecisionView, input: InputView, telling: Telling): Html {
  const rows = rowsOf(decision, input);
  const weighted = rows.some(({ weight }) => weight !== null);
  const words = arithmeticWords[telling.lang];
  const figures = figuresShown(rows);
  const total = totalOf(rows);
  const { carryOver = '', denominator = '' } = weightingOf(input) ?? {};
  // Without weights a line has its share where votes for and against are the whole sum; else the steps below have it.
  const shares = weighted || ofTheExpressed(decision);
  const base = weighted ? denominator : 'expressed';
  const heads = [
    ...(weighted ? [words.weight] : []),
    ...figures.map((figure) => words[figure]),
    ...(shares ? [words.base[base] ?? base, words.share] : []),
    ...(weighted ? [words.carried[carryOver] ?? carryOver] : []),
  ];
  const table: Table = { words, lang: telling.lang, figures, weighted, shares };
  return html`<div class="scroll">
    <table class="sums">
      <caption>
        ${words.colleges}${articleOf(rows, telling)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.college}</th>
          ${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowHtml(row, nameOf(row, words, telling), table))}
      </tbody>
      ${
        rows.length > 1
          ? html`<tfoot>
              ${totalHtml(rows, total, table)}
            </tfoot>`
          : html``
      }
    </table>
  </div>`;
}

interface Table {
  readonly words: ArithmeticWords;
  readonly lang: Lang;
  readonly figures: readonly Figure[];
  readonly weighted: boolean;
  readonly shares: boolean;
}

/** Whether every majority was taken of the expressed votes, none of them treated as something else. */
function ofTheExpressed({ steps }: DecisionView): boolean {
  return steps
    .filter(({ key }) => key.startsWith('decision.'))
    .every(
      ({ key, inputs }) => key !== 'decision.counted-as' && (inputs['base'] ?? 'expressed') === 'expressed',
    );
}

// Votes by college are known where each has an urn of its own; otherwise there is one line for all.
function rowsOf({ weights, steps }: DecisionView, { roll, attendance, tallies }: InputView): Row[] {
  const apart = tallies.every(({ college }) => college !== null) && tallies.length > 0;
  const numbers = new Set([
    ...roll.colleges.map((entry) => entry.number),
    ...(weights ?? []).map(({ college }) => college),
  ]);
  const colleges: readonly (number | null)[] = apart ? [...numbers].sort((a, b) => a - b) : [null];
  return colleges.map((college): Row => {
    const heads = attendance.colleges.filter((entry) => college === null || entry.college === college);
    const urns = tallies.filter((tally) => college === null || tally.college === college);
    const found = weights?.find((entry) => entry.college === college);
    return {
      college,
      called: sum(heads, (entry) => entry.called),
      electors: sum(
        roll.colleges.filter((entry) => college === null || entry.number === college),
        (entry) => entry.electors,
      ),
      takingPart: sum(
        heads,
        (entry) => entry.present + entry.remote + entry.represented + (entry.postal ?? 0),
      ),
      for: sum(urns, ({ counts }) => counts['for'] ?? 0),
      against: sum(urns, ({ counts }) => counts['against'] ?? 0),
      abstention: sum(urns, (tally) => tally.abstention),
      blank: sum(urns, (tally) => tally.blank),
      void: sum(urns, (tally) => tally.void),
      state: found?.state ?? 'counted',
      weight: found?.effective ?? null,
      step: steps.find((step) => isCarried(step) && step.inputs['college'] === college) ?? null,
      carried: found?.carried ?? null,
    };
  });
}

/** Whether a line says what a college carries: the table holds it, so it isn't told again below. */
export function isCarried({ key }: StepView): boolean {
  return key === 'college.share' || key === 'college.divided' || key.startsWith('college.majority-');
}

function totalOf(rows: readonly Row[]): Row {
  const add = (figure: Figure): number => sum(rows, (row) => row[figure]);
  return {
    college: null,
    called: add('called'),
    electors: add('electors'),
    takingPart: add('takingPart'),
    for: add('for'),
    against: add('against'),
    abstention: add('abstention'),
    blank: add('blank'),
    void: add('void'),
    state: 'counted',
    weight: null,
    step: null,
    carried: null,
  };
}

// A kind of vote that nobody cast has no column, nor electors where all who take part may vote.
function figuresShown(rows: readonly Row[]): Figure[] {
  const always: readonly Figure[] = ['called', 'electors', 'takingPart', 'for', 'against'];
  const apart = (['abstention', 'blank', 'void'] as const).filter((figure) =>
    rows.some((row) => row[figure] > 0),
  );
  const same = rows.every((row) => row.electors === row.takingPart);
  return [...always, ...apart].filter((figure) => figure !== 'electors' || !same);
}

function rowHtml(row: Row, name: string, table: Table): Html {
  const { lang, words, figures, weighted, shares } = table;
  // Where the lines say nothing of a college it has no base; without weights the base is the votes expressed.
  const expressed = { numerator: row.for, denominator: weighted ? 0 : row.for + row.against };
  const { numerator, denominator } = row.step?.fraction ?? expressed;
  const state = words.states[row.state];
  return html`<tr>
    <th scope="row">${name}${state === undefined ? '' : `, ${state}`}</th>
    ${weighted ? cell(row.weight ?? '') : html``} ${figures.map((figure) => cell(number(lang, row[figure])))}
    ${
      shares
        ? html`${cell(number(lang, denominator))}
          ${cell(denominator === 0 ? '–' : `${number(lang, numerator)}/${number(lang, denominator)}`)}`
        : html``
    }
    ${weighted ? cell(carriedText(row)) : html``}
  </tr>`;
}

/** `3/5 × 2/3 = 2/5`; carried by majority: `2/3 > 1/2 → 3/5`, or `1/4 ≤ 1/2 → 0`. */
function carriedText({ step, weight, carried }: Row): string {
  if (carried === null || weight === null) return '';
  if (step?.fraction === undefined) return carried;
  const { numerator, denominator } = step.fraction;
  if (step.comparison === undefined) return `${weight} × ${numerator}/${denominator} = ${carried}`;
  const { left, op, right } = step.comparison;
  return `${left} ${step.holds === false ? refuted[op] : signs[op]} ${right} → ${carried}`;
}

const signs = { '>': '>', '>=': '≥', '=': '=' } as const;
const refuted = { '>': '≤', '>=': '<', '=': '≠' } as const;

function totalHtml(rows: readonly Row[], total: Row, table: Table): Html {
  const { words, lang, figures, weighted } = table;
  if (!weighted) return rowHtml(total, words.total, table);
  const carried = rows.map((row) => row.carried ?? '0');
  const whole = sumText(carried) ?? '';
  const weights = sumText(rows.map(({ weight }) => weight ?? '0')) ?? '';
  const columns = figures.length + 5;
  return html`<tr>
      <th scope="row">${words.total}</th>
      ${cell(weights)} ${figures.map((figure) => cell(number(lang, total[figure])))}
      <td></td>
      <td></td>
      ${cell(whole)}
    </tr>
    <tr>
      <td class="sum" colspan="${columns}">${carried.join(' + ')} = ${withPercent(lang, whole)}</td>
    </tr>`;
}

const cell = (text: string): Html => html`<td class="n">${text}</td>`;

function nameOf({ college }: Row, words: ArithmeticWords, telling: Telling): string {
  return college === null ? words.total : telling.college(college);
}

function articleOf(rows: readonly Row[], { words }: Telling): string {
  const article = rows.find(({ step }) => step?.article !== undefined)?.step?.article;
  return article === undefined ? '' : ` (${words.article(article)})`;
}

function sum<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((all, item) => all + pick(item), 0);
}
