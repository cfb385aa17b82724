/** A life as one table: which event leads from which state to which. Drawn in `docs/state-machines`. */
export interface Machine<State extends string, Event extends string> {
  readonly name: string;
  readonly initial: State;
  readonly transitions: readonly Transition<State, Event>[];
}

export interface Transition<State extends string, Event extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
}

/** Where an event leads, or that it isn't for this state, with those that are. */
export type Moved<State extends string, Event extends string> =
  | { readonly ok: true; readonly state: State }
  | {
      readonly ok: false;
      readonly refusal: 'event-not-allowed';
      readonly state: State;
      readonly allowed: readonly Event[];
    };

/** Applies an event. Only the table speaks here; what else must be true first is in `preconditions.ts`. */
export function transition<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  event: Event,
): Moved<State, Event> {
  const found = machine.transitions.find((entry) => entry.from === state && entry.event === event);
  if (found !== undefined) return { ok: true, state: found.to };
  return { ok: false, refusal: 'event-not-allowed', state, allowed: allowedEvents(machine, state) };
}

/** The events that a state knows, in the order of the table. */
export function allowedEvents<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
): Event[] {
  return machine.transitions.filter(({ from }) => from === state).map(({ event }) => event);
}
