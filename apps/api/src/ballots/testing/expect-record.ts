import type { Report } from '@collegium/record';
import { expectRecord } from '../../register/testing/expect-record.js';
import type { TestSitting } from './test-sitting.js';

/** Both archives of a sitting, downloaded as its chair would and verified as a stranger would. */
export function expectRecordHolds({ chair, params }: TestSitting): Promise<Report> {
  return expectRecord(chair.client, params);
}
