/** Where the seats of a hemicycle stand. Pure geometry: no colour, no name. */

export interface SeatPlace {
  readonly x: number;
  readonly y: number;
}

export interface HemicycleLayout {
  /** Radius of a seat. */
  readonly seat: number;
  readonly width: number;
  readonly height: number;
  /** From left to right as the eye sweeps the half circle: so that each college is one wedge. */
  readonly places: readonly SeatPlace[];
}

const OUTER = 100;

/**
 * Lays `count` seats on concentric half circles, rows filled in proportion to their length, then orders them by angle.
 * Units are arbitrary; the outer radius is 100. No seat: an empty layout.
 */
export function layHemicycle(count: number): HemicycleLayout {
  const rows = rowsFor(count);
  const radii = rowRadii(rows);
  const seats = shareSeats(count, radii);
  const places = radii.flatMap((radius, row) => rowPlaces(radius, seats[row] ?? 0));
  places.sort((a, b) => b.angle - a.angle || a.radius - b.radius);
  const seat = seatRadius(radii, seats);
  return {
    seat,
    width: 2 * (OUTER + seat),
    height: OUTER + 2 * seat,
    places: places.map(({ angle, radius }) => ({
      x: OUTER + seat + radius * Math.cos(angle),
      y: OUTER + seat - radius * Math.sin(angle),
    })),
  };
}

function rowsFor(count: number): number {
  if (count <= 7) return 1;
  if (count <= 18) return 2;
  if (count <= 42) return 3;
  return Math.min(9, Math.ceil(Math.sqrt(count) / 2));
}

function rowRadii(rows: number): readonly number[] {
  if (rows === 1) return [OUTER * 0.8];
  const inner = innerRadius(rows);
  return Array.from({ length: rows }, (_, row) => inner + ((OUTER - inner) * row) / (rows - 1));
}

/** Two rows stand close together; more rows need the room. */
function innerRadius(rows: number): number {
  return rows === 2 ? 58 : 42;
}

/** Largest remainders over the rows' lengths: the seats of all rows add up to `count`. */
function shareSeats(count: number, radii: readonly number[]): readonly number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (count * radius) / total);
  const seats = exact.map(Math.floor);
  const missing = count - seats.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact
    .map((value, row) => ({ row, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row);
  for (const { row } of byRemainder.slice(0, missing)) seats[row] = (seats[row] ?? 0) + 1;
  return seats;
}

function rowPlaces(radius: number, seats: number): { angle: number; radius: number }[] {
  if (seats === 1) return [{ angle: Math.PI / 2, radius }];
  return Array.from({ length: seats }, (_, seat) => ({
    angle: Math.PI - (Math.PI * seat) / (seats - 1),
    radius,
  }));
}

/** As large as neighbours allow, in a row and between rows. */
function seatRadius(radii: readonly number[], seats: readonly number[]): number {
  const gaps = radii.map((radius, row) => {
    const steps = (seats[row] ?? 0) - 1;
    return steps < 1 ? OUTER : 2 * radius * Math.sin(Math.PI / (2 * steps));
  });
  const between = radii.length > 1 ? (OUTER - (radii[0] ?? 0)) / (radii.length - 1) : OUTER;
  return Math.min(16, (0.88 * Math.min(between, ...gaps)) / 2);
}
