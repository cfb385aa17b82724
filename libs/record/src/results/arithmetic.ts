/**
 * The arithmetic of a decision as a page that one checks with a pencil: part by part, each line a rule with its article
 * and figures, its ratio, what that is compared with, and whether it is so.
 */
import type { JsonObject } from '../canonical.js';
import { arithmeticWords } from './arithmetic-words.js';
import type { Part } from './arithmetic-words.js';
import { collegeTable, isCarried } from './college-table.js';
import { readInput } from './decision-view.js';
import type { DecisionView, InputView, StepView } from './decision-view.js';
import { shareText, withPercent } from './fractions.js';
import { html, none } from './html.js';
import type { Html } from './html.js';
import { rightsTable } from './rights-table.js';
import { articleNote } from './telling.js';
import type { Telling } from './telling.js';

// By what the rule of a line begins with, so that a rule of a later version still finds its part.
const partOf: readonly (readonly [string, Part])[] = [
  ['input', 'urns'],
  ['urn', 'urns'],
  ['voices', 'quorum'],
  ['quorum', 'quorum'],
  ['expressed', 'votes'],
  ['decision.treatment', 'votes'],
  ['decision.outcome', 'conclusion'],
  ['decision', 'majority'],
  ['college', 'weights'],
  ['weights', 'weights'],
  ['election', 'seats'],
  ['ticket', 'seats'],
  ['unanimity', 'unanimity'],
  ['ratification', 'conclusion'],
];

/** The whole arithmetic of a decision; `file` is its decision.json. @throws Malformed if a part can't be read */
export function arithmetic(decision: DecisionView, file: JsonObject, telling: Telling): Html {
  const input = readInput(file);
  const parts = inParts(decision.steps);
  return html`<section class="arithmetic">
    <h3>${telling.words.steps}</h3>
    ${parts.map((lines, i) => partHtml(lines, { decision, input, telling, first: i === 0 }))}
  </section>`;
}

interface Line {
  readonly number: number;
  readonly step: StepView;
}

interface PartLines {
  readonly part: Part;
  readonly lines: readonly Line[];
}

/** Lines as the decision has them, cut where another part begins; what the table of colleges says is left to it. */
function inParts(steps: readonly StepView[]): PartLines[] {
  const parts: { part: Part; lines: Line[] }[] = [];
  for (const [i, step] of steps.entries()) {
    const known = partOf.find(([start]) => step.rule?.startsWith(start) === true)?.[1];
    const part = known ?? parts.at(-1)?.part ?? 'urns';
    const open = parts.at(-1);
    const line = { number: i + 1, step };
    if (open?.part === part) open.lines.push(line);
    else parts.push({ part, lines: [line] });
  }
  return parts;
}

interface Page {
  readonly decision: DecisionView;
  readonly input: InputView | null;
  readonly telling: Telling;
  /** The headings of the columns are seen once, and heard in every part. */
  readonly first: boolean;
}

function partHtml({ part, lines }: PartLines, { decision, input, telling, first }: Page): Html {
  const words = arithmeticWords[telling.lang];
  const resolution = input?.rules.kind === 'resolution';
  const weighted = (decision.weights ?? []).length > 0;
  const table = resolution && part === (weighted ? 'weights' : 'votes');
  const told = lines.filter(({ step }) => !(table && weighted && isCarried(step)));
  return html`<h4>${words.parts[part]}</h4>
    ${told.length === 0 ? none : linesTable(told, telling, first)}
    ${part === 'quorum' && input !== null ? rightsTable(decision, input, telling) : none}
    ${table && input !== null ? collegeTable(decision, input, telling) : none}`;
}

function linesTable(lines: readonly Line[], telling: Telling, first: boolean): Html {
  const { columns } = arithmeticWords[telling.lang];
  const heads = [columns.rule, columns.fraction, columns.comparison, columns.conclusion];
  return html`<div class="scroll">
    <table class="lines">
      <colgroup>
        <col class="no" />
        <col />
        <col class="ratio" />
        <col class="test" />
        <col class="so" />
      </colgroup>
      <thead${first ? none : html` class="heard"`}>
        <tr>
          <th scope="col" class="n">${columns.line}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => lineHtml(line, telling))}
      </tbody>
    </table>
  </div>`;
}

function lineHtml({ number, step }: Line, telling: Telling): Html {
  const { scope, inputs } = step;
  const named = 'college' in inputs;
  const colon = telling.lang === 'fr' ? '\u00a0: ' : ': ';
  const where = scope === 'global' || named ? '' : `${telling.college(scope.college)}${colon}`;
  return html`<tr>
    <td class="n soft">${number}</td>
    <th scope="row">${where}${telling.say(step.key, inputs)}${articleNote(step.article, telling)}</th>
    <td class="sum">${ratioText(step, telling)}</td>
    <td class="sum">${comparisonText(step)}</td>
    <td class="sum">${verdictText(step, telling)}</td>
  </tr>`;
}

const signs = { '>': '>', '>=': '≥', '=': '=' } as const;

// What is compared is a share of votes or heads, or where weights come in a share of the whole.
function ratioText({ key, fraction, comparison }: StepView, { lang }: Telling): string {
  if (fraction !== undefined) return shareText(lang, fraction.numerator, fraction.denominator);
  const ofWhole = key.startsWith('quorum.rights-') || key.startsWith('decision.weighted-');
  return comparison === undefined || !ofWhole ? '' : withPercent(lang, comparison.left);
}

function comparisonText({ comparison }: StepView): string {
  return comparison === undefined ? '' : `${comparison.left} ${signs[comparison.op]} ${comparison.right}`;
}

function verdictText({ holds }: StepView, { words }: Telling): string {
  if (holds === null) return '';
  return holds ? words.holds : words.fails;
}
