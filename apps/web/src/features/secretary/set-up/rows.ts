import type { MemberFinding, MemberRow, MembersPreview } from '@collegium/contract';

export interface RowState {
  readonly line: number;
  /** Null for a line that couldn't be read as a row. */
  readonly row: MemberRow | null;
  readonly findings: readonly MemberFinding[];
}

/** Each row of the file with what was found about it, in the order of the file; findings on the whole file apart. */
export function stateOfRows({ rows, findings }: MembersPreview): {
  readonly rows: readonly RowState[];
  readonly file: readonly MemberFinding[];
  /** Lines, or the file itself, that keep anything from being saved. */
  readonly errors: number;
} {
  const byLine = new Map<number, { row: MemberRow | null; findings: MemberFinding[] }>();
  for (const row of rows) byLine.set(row.line, { row, findings: [] });
  for (const finding of findings) {
    if (finding.line === 0) continue;
    const state = byLine.get(finding.line) ?? { row: null, findings: [] };
    state.findings.push(finding);
    byLine.set(finding.line, state);
  }
  const states = [...byLine].map(([line, state]) => ({ line, ...state })).toSorted((a, b) => a.line - b.line);
  const wrong = findings.filter(({ level }) => level === 'error').map(({ line }) => line);
  return { rows: states, file: findings.filter(({ line }) => line === 0), errors: new Set(wrong).size };
}
