import { Tables1795392000001 } from './1795392000001-tables.js';
import { ForeignKeys1795392000002 } from './1795392000002-foreign-keys.js';
import { InsertOnly1795392000003 } from './1795392000003-insert-only.js';
import { Casting1795392000004 } from './1795392000004-casting.js';
import { SecondConvocation1795392000005 } from './1795392000005-second-convocation.js';
import { KnownBrowsers1795392000006 } from './1795392000006-known-browsers.js';
import { Tickets1795392000007 } from './1795392000007-tickets.js';

/** In the order they run; listed by hand because a bundle has no folder to scan. A committed one never changes. */
export const migrations = [
  Tables1795392000001,
  ForeignKeys1795392000002,
  InsertOnly1795392000003,
  Casting1795392000004,
  SecondConvocation1795392000005,
  KnownBrowsers1795392000006,
  Tickets1795392000007,
];
