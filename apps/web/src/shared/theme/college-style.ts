import type { CSSProperties } from 'react';

/** Patterns that tell the colleges apart without any colour: plain, slanted lines, dots, then again. */
export type CollegePattern = 'plain' | 'lines' | 'dots';

const PATTERNS: readonly [CollegePattern, CollegePattern, CollegePattern] = ['plain', 'lines', 'dots'];
const COLOURS = 6;

/** The colour token of a college, by its number (1, 2, 3…); after six colleges the colours come round again. */
export function collegeColour(college: number): string {
  return `var(--college-${place(college, COLOURS)})`;
}

/** The colour to write with on `collegeColour(college)`. */
export function collegeInk(college: number): string {
  return `var(--college-${place(college, COLOURS)}-ink)`;
}

export function collegePattern(college: number): CollegePattern {
  return PATTERNS[place(college, PATTERNS.length) - 1] ?? 'plain';
}

/** A filled surface in the college's colour and pattern, for bars and chips. */
export function collegeFill(college: number): CSSProperties {
  return {
    backgroundColor: collegeColour(college),
    ...overlay(collegePattern(college), collegeInk(college)),
  };
}

function overlay(pattern: CollegePattern, ink: string): CSSProperties {
  const veil = `color-mix(in srgb, ${ink} 34%, transparent)`;
  if (pattern === 'lines') {
    return { backgroundImage: `repeating-linear-gradient(45deg, ${veil} 0 2px, transparent 2px 8px)` };
  }
  if (pattern === 'dots') {
    return {
      backgroundImage: `radial-gradient(${veil} 1.6px, transparent 2px)`,
      backgroundSize: '8px 8px',
    };
  }
  return {};
}

function place(college: number, of: number): number {
  return ((((college - 1) % of) + of) % of) + 1;
}
