export type * from './ballot-rules.js';
export type * from './choice.js';
export type * from './decision.js';
export type * from './facts.js';
export { stepKeys } from './steps.js';
export type { Comparison, Step, StepInput, StepKey, StepRule } from './steps.js';
