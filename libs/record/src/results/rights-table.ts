/** Where a share of voting rights comes from: the weight of each college, shared among its members called. */
import { arithmeticWords } from './arithmetic-words.js';
import { weightingOf } from './decision-view.js';
import type { DecisionView, InputView, StepView } from './decision-view.js';
import { productText, shareText, sumText, withPercent } from './fractions.js';
import { html, none } from './html.js';
import type { Html } from './html.js';
import { number } from './numbers.js';
import type { Telling } from './telling.js';

/**
 * The sum behind each quorum by rights of the whole assembly. Left out where it isn't the plain sum of the colleges'
 * weights (one isn't formed, or voices are counted): the line above then stands alone rather than with a wrong sum.
 */
export function rightsTable(decision: DecisionView, input: InputView, telling: Telling): Html {
  const tables = decision.steps
    .filter(({ key, scope }) => key.startsWith('quorum.rights-') && scope === 'global')
    .map((step) => sumTable(step, input, telling));
  return tables.length === 0 ? none : html`${tables}`;
}

function sumTable(step: StepView, input: InputView, telling: Telling): Html {
  const { lang } = telling;
  const { attendance } = input;
  const words = arithmeticWords[lang];
  const ways = step.inputs['counted'];
  const rows = (weightingOf(input)?.colleges ?? []).map(({ college, weight }) => {
    const heads = attendance.colleges.find((entry) => entry.college === college);
    const counted = (['present', 'remote', 'represented', 'postal'] as const).filter(
      (way) => Array.isArray(ways) && ways.includes(way),
    );
    const present = counted.reduce((all, way) => all + (heads?.[way] ?? 0), 0);
    const called = heads?.called ?? 0;
    return { college, weight, present, called, part: productText(weight, present, called) };
  });
  const whole = sumText(rows.map(({ part }) => part ?? '?'));
  if (rows.length === 0 || whole === null || whole !== step.inputs['share']) return none;
  const heads = [
    words.weight,
    words.takingPart,
    words.called,
    arithmeticWords[lang].columns.fraction,
    words.sum,
  ];
  const cells = (row: (typeof rows)[number]): string[] => [
    row.weight,
    number(lang, row.present),
    number(lang, row.called),
    shareText(lang, row.present, row.called),
    `${row.weight} × ${row.present}/${row.called} = ${row.part ?? ''}`,
  ];
  const sum = `${rows.map(({ part }) => part ?? '').join(' + ')} = ${withPercent(lang, whole)}`;
  return html`<div class="scroll">
    <table class="sums">
      <caption>
        ${words.rights}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.college}</th>
          ${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${telling.college(row.college)}</th>
              ${cells(row).map((text) => html`<td class="n">${text}</td>`)}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.total}</th>
          <td class="n" colspan="5">${sum}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
