import type { CreateOrganisation } from '@collegium/contract';
import { foundingStatutes } from '@collegium/rules';
import { instantOf, isTimeZone } from '../assemblies/local-time.js';
import { errorsIn, readMembers } from '../organisations/members-csv.js';
import { Problem } from '../platform/problems/problem.js';
import { foundingAgenda } from './founding-agenda.js';
import type { Foundation, FoundingMember } from './founding.service.js';

/** What the wizard sent, checked as a whole before anything is written. */
export function readFoundation(asked: CreateOrganisation, secretary: string): Foundation {
  const { name, shortName, legalForm, timeZone, colleges, quorum, assembly } = asked;
  if (!isTimeZone(timeZone)) throw new Problem('time-zone-unknown', { timeZone });
  const numbers = colleges.map(({ number }) => number);
  const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (repeated !== undefined) throw new Problem('college-twice', { number: repeated });
  refuseBadShare('quorum.first', quorum.first);
  refuseBadShare('quorum.second', quorum.second);
  const statutes = foundingStatutes(colleges, quorum, { modelled: false, legalForm });
  return {
    name,
    shortName,
    legalForm,
    timeZone,
    simulated: false,
    statutes,
    members: membersIn(asked),
    agenda: (members, uuid) => foundingAgenda({ statutes, uuid }, shortName, members),
    assembly: {
      kind: 'constitutive',
      title: assembly.title,
      startsAt: instantOf(assembly.date, assembly.time, timeZone),
      place: assembly.place,
    },
    secretary,
  };
}

function membersIn({ membersCsv, colleges }: CreateOrganisation): FoundingMember[] {
  if (membersCsv === null) return [];
  const read = readMembers(membersCsv, colleges);
  const count = errorsIn(read);
  if (count > 0) throw new Problem('members-have-errors', { count }, { findings: read.findings });
  return read.rows.map(({ name, college, region, city, department }) => {
    return { name, college: college ?? 0, region, city, department, candidate: true, example: false };
  });
}

function refuseBadShare(path: string, share: string): void {
  const [numerator = '0', denominator = '1'] = share.split('/');
  if (Number(numerator) <= Number(denominator)) return;
  throw new Problem('invalid-request', {}, { errors: [{ path, message: 'at most 1' }] });
}
