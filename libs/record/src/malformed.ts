/**
 * Input that isn't what the format says. Functions that read or make a part of a record throw it; functions that
 * verify return booleans or findings and never throw it.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  /** Where in the input: a path such as `$.body.urns[0]`, a line, an offset. */
  readonly place: string;
  /** What is wrong there, in English, without the place. */
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}
