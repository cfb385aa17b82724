import { useId } from 'react';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { formatList } from '../i18n/format.js';
import { collegeColour, collegeInk, collegePattern } from '../theme/college-style.js';
import { CollegeMark } from './CollegeMark.js';
import { layHemicycle } from './hemicycle-geometry.js';
import { pictureMessages } from './messages.js';
import classes from './Hemicycle.module.css';

interface HemicycleProps {
  /** Seats of the board by college, filled or not. */
  readonly seats: readonly { readonly college: number; readonly seats: number }[];
  /** Filled seats. */
  readonly board: readonly { readonly college: number; readonly member: string }[];
  /** Without its table: for the big screen, where the names stand elsewhere. */
  readonly bare?: boolean;
}

interface Seat {
  readonly college: number;
  readonly member: string | null;
}

/** The board as a half circle, each college one wedge; its sentence, and its table for those who read. */
export function Hemicycle({ seats, board, bare = false }: HemicycleProps) {
  const t = useText(pictureMessages);
  const { locale } = useLocale();
  const all = seatList(seats, board);
  const filled = (college: number) => board.filter((seat) => seat.college === college).length;
  const parts = byCollege(seats).map(({ college, seats: count }) =>
    t('hemicycle.part', { college, filled: Math.min(count, filled(college)), seats: count }),
  );
  const sentence = t('hemicycle.sentence', {
    filled: all.filter(({ member }) => member !== null).length,
    seats: all.length,
    detail: formatList(locale, parts),
  });
  return (
    <figure className={classes.figure}>
      <HemicyclePicture seats={all} />
      <figcaption className={classes.sentence}>{sentence}</figcaption>
      {!bare && (
        <details className={classes.details}>
          <summary>{t('hemicycle.table')}</summary>
          <SeatTable seats={all} />
        </details>
      )}
    </figure>
  );
}

/** Seats in the order of the colleges; in each, the filled ones first. Exported for its spec. */
export function seatList(seats: HemicycleProps['seats'], board: HemicycleProps['board']): readonly Seat[] {
  return byCollege(seats).flatMap(({ college, seats: count }) => {
    const members = board.filter((seat) => seat.college === college).map(({ member }) => member);
    return Array.from({ length: count }, (_, index) => ({ college, member: members[index] ?? null }));
  });
}

function byCollege(seats: HemicycleProps['seats']): HemicycleProps['seats'] {
  return seats.toSorted((a, b) => a.college - b.college);
}

/** The picture alone, silent: its words must stand beside it. */
export function HemicyclePicture({ seats }: { readonly seats: readonly Seat[] }) {
  const layout = layHemicycle(seats.length);
  const id = useId();
  const colleges = [...new Set(seats.map(({ college }) => college))];
  return (
    <svg className={classes.picture} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <defs>
        {colleges.map((college) => (
          <SeatPattern key={college} id={`${id}${college}`} college={college} />
        ))}
      </defs>
      {layout.places.map(({ x, y }, index) => {
        const seat = seats[index];
        if (!seat) return null;
        const colour = collegeColour(seat.college);
        return (
          <g key={index} data-filled={seat.member !== null}>
            <circle
              className={classes.seat}
              cx={x}
              cy={y}
              r={layout.seat - 0.6}
              style={{
                stroke: colour,
                fill: seat.member === null ? 'transparent' : `url("#${id}${seat.college}")`,
              }}
            />
            {seat.member !== null && <circle cx={x} cy={y} r={layout.seat * 0.55} style={{ fill: colour }} />}
            <text
              x={x}
              y={y}
              className={classes.number}
              style={{
                fontSize: layout.seat * 0.95,
                fill: seat.member === null ? 'var(--ink)' : collegeInk(seat.college),
              }}
            >
              {seat.college}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function SeatPattern({ id, college }: { readonly id: string; readonly college: number }) {
  const ink = collegeInk(college);
  const pattern = collegePattern(college);
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="4" style={{ fill: collegeColour(college) }} />
      {pattern === 'lines' && <rect width="1.1" height="4" style={{ fill: ink, opacity: 0.4 }} />}
      {pattern === 'dots' && <circle cx="2" cy="2" r="0.8" style={{ fill: ink, opacity: 0.5 }} />}
    </pattern>
  );
}

function SeatTable({ seats }: { readonly seats: readonly Seat[] }) {
  const t = useText(pictureMessages);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('hemicycle.college')}</th>
          <th scope="col">{t('hemicycle.member')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat, index) => (
          <tr key={index}>
            <td>
              <CollegeMark college={seat.college} />
            </td>
            <td>{seat.member ?? <em>{t('hemicycle.vacant')}</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
