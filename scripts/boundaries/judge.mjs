/** Holds what a file imports against the table. Pure: paths and statements in, findings out. */
import { posix } from 'node:path';
import {
  EDGES,
  FIXTURES_ALSO_IN,
  PROJECTS,
  SPEC_PACKAGES,
  isAmong,
  isSettings,
  isSpec,
  projectOf,
} from './table.mjs';

/**
 * Findings `{ file, line, says }` of one file. `file` is relative to the root of the repository;
 * `runtime` holds the names of the packages that are installed to run (not only to test).
 */
export function judgeFile(file, { imports, marks }, runtime) {
  const name = projectOf(file);
  if (!name) return [];
  const findings = [];
  const find = (line) => (says) => findings.push({ file, line, says });
  for (const one of imports) {
    const says = judgeImport(file, name, one, runtime);
    if (says) find(one.line)(says);
  }
  for (const mark of marks) {
    const says = judgeMark(file, name, mark.kind);
    if (says) find(mark.line)(says);
  }
  return findings;
}

function judgeImport(file, name, one, runtime) {
  const { specifier } = one;
  if (specifier.startsWith('.')) return judgeRelative(file, name, posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith('@collegium/')) return judgeLib(file, name, one);
  return judgePackage(file, name, one, runtime);
}

function judgeRelative(file, name, target) {
  if (projectOf(target) !== name) return `${target} is another project's: go through its door (@collegium/…)`;
  return name === 'web' ? judgeWeb(file, target) : null;
}

/** A feature knows itself and what is shared; what is shared knows no feature. */
function judgeWeb(file, target) {
  const from = webRoom(file);
  const to = webRoom(target);
  if (!from || !to || from === to || from === 'app' || to === 'shared') return null;
  return `${from} may not import ${to}: features stand apart, and only the app knows them all`;
}

function webRoom(path) {
  const [, room, feature] = /^apps\/web\/src\/(app|shared|features\/([^/]+))(?:\/|$)/.exec(path) ?? [];
  return feature ? `features/${feature}` : room;
}

function judgeLib(file, name, { specifier, typeOnly }) {
  const [, lib, ...deep] = specifier.split('/');
  if (deep.length > 0) return `${specifier} goes past the door of ${lib}: import @collegium/${lib}`;
  if (!PROJECTS[lib]?.root.startsWith('libs/')) return `@collegium/${lib} is not a library`;
  const { libs, types = [] } = PROJECTS[name];
  if (libs.includes(lib)) return null;
  if (types.includes(lib)) {
    return typeOnly || isSpec(file) ? null : `${name} may import only types from ${lib}`;
  }
  return lib === 'fixtures' ? judgeFixtures(file) : `${name} may not import ${lib}`;
}

function judgeFixtures(file) {
  const allowed = isSpec(file) || FIXTURES_ALSO_IN.some((place) => place.test(file));
  return allowed ? null : '@collegium/fixtures is for specs and the demonstration only';
}

function judgePackage(file, name, { specifier, typeOnly }, runtime) {
  const { packages, specs = [] } = PROJECTS[name];
  if (isSettings(file)) return null;
  if (isSpec(file)) {
    const allowed = [...packages, ...SPEC_PACKAGES, ...specs];
    return isAmong(allowed, specifier) ? null : `${name}'s specs may not import ${specifier}`;
  }
  if (!isAmong(packages, specifier)) return `${name} may not import ${specifier}`;
  if (typeOnly || name === 'e2e' || isAmong(['node:*', ...runtime], specifier)) return null;
  return `${specifier} is not among the packages that npm start installs`;
}

const MARKS = {
  clock: 'reads the clock: time is a parameter (`now`), its source is the CLOCK provider',
  random: 'draws at random: randomness is a parameter (`random`), its source is the RANDOM provider',
  enum: 'declares an enum: use a union of literals',
  namespace: 'declares a namespace: a file is a module already',
  'parameter-property': 'declares a parameter property: write the field out (types only are erased here)',
};

function judgeMark(file, name, kind) {
  if (isSpec(file) || isSettings(file)) return null;
  if (kind === 'parameter-property') return name === 'api' ? null : MARKS[kind];
  if (kind === 'clock' || kind === 'random')
    return EDGES.some((edge) => edge.test(file)) ? null : MARKS[kind];
  return MARKS[kind];
}

/**
 * Findings about the rooms of the api taken together: no circle between them, the platform below all of them, and
 * nobody leans on `live`, which only publishes. `files` maps each path to its statements.
 */
export function judgeRooms(files) {
  const edges = roomEdges(files);
  const findings = [...edges.values()]
    .filter(({ from, to }) => to === 'live' || from === 'platform')
    .map(({ from, to, file, line }) => ({
      file,
      line,
      says:
        to === 'live' ? `${from} may not import live: it only publishes` : `platform may not import ${to}`,
    }));
  for (const circle of circles(edges)) {
    const { file, line } = edges.get(`${circle[0]}→${circle[1]}`);
    findings.push({ file, line, says: `the rooms form a circle: ${circle.join(' → ')}` });
  }
  return findings;
}

const roomOf = (path) => /^apps\/api\/src\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Value imports between rooms, one example for each pair; types and specs bind nothing at run time. */
function roomEdges(files) {
  const edges = new Map();
  for (const [file, { imports }] of files) {
    const from = roomOf(file);
    if (!from || isSpec(file)) continue;
    for (const { specifier, typeOnly, line } of imports) {
      const to = specifier.startsWith('.') ? roomOf(posix.join(posix.dirname(file), specifier)) : null;
      if (to && to !== from && !typeOnly) edges.set(`${from}→${to}`, { from, to, file, line });
    }
  }
  return edges;
}

function circles(edges) {
  const next = groupByFrom(edges);
  const found = [];
  const walk = (path) => {
    for (const { to } of next.get(path.at(-1)) ?? []) {
      if (to === path[0]) found.push([...path, to]);
      // A circle is reported once, from its alphabetically first room.
      else if (to > path[0] && !path.includes(to)) walk([...path, to]);
    }
  };
  for (const room of next.keys()) walk([room]);
  return found;
}

function groupByFrom(edges) {
  const groups = new Map();
  for (const edge of edges.values()) groups.set(edge.from, [...(groups.get(edge.from) ?? []), edge]);
  return groups;
}
