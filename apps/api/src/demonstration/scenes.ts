import type { PlayKey } from '@collegium/contract';
import { ptceAssembly, scicColleges } from '@collegium/fixtures';
import { foundingStatutes, presetStatutes, type CollegeWeighting, type Statutes } from '@collegium/rules';
import { instantOf } from '../assemblies/local-time.js';
import { boardAgenda, foundingAgenda } from '../founding/founding-agenda.js';
import { ask } from '../founding/founding-ballots.js';
import type { DraftItem, Foundation, FoundingMember } from '../founding/founding.service.js';
import { EXAMPLE_MEMBER } from './cast-ptce.js';
import { scicMembers } from './cast-scic.js';

/** The hour was not published; it is one of the things the demonstration makes up. */
const HOUR = '14:00';
/** Neither was the quorum, if there was one. */
const QUORUM = { first: '1/2', second: '0' };
/** The published co-presidents sit for these two; how they were chosen was not published. */
const TICKET = ["PTCE Auton'hommes et PTCE NOLA"];

const SCIC_TITLES = {
  scic: 'Assemblée générale exemple, report proportionnel',
  'scic-majority': 'Assemblée générale exemple, report majoritaire',
} as const;

/** The title of each assembly: what the demonstration finds it by. */
export function titleOf(play: PlayKey): string {
  return play === 'ptce' ? ptceAssembly().title : SCIC_TITLES[play];
}

/** The founding assembly of 19 May 2025. */
export function ptceFoundation(secretary: string): Foundation {
  const ptce = ptceAssembly();
  const { title, place, date, timeZone, colleges, kind } = ptce;
  const statutes = foundingStatutes(colleges, QUORUM, { modelled: true, legalForm: 'association_1901' });
  return {
    name: ptce.organisation,
    shortName: ptce.shortName,
    legalForm: ptce.legalForm,
    timeZone,
    simulated: true,
    statutes,
    members: [...ptce.members.map(candidate), example],
    agenda: (members, uuid) => [
      ...foundingAgenda({ statutes, uuid }, ptce.shortName, members),
      ...boardAgenda({ statutes, uuid }, TICKET),
    ],
    assembly: { kind, title, place, startsAt: instantOf(date, HOUR, timeZone) },
    secretary,
  };
}

function candidate(member: ReturnType<typeof ptceAssembly>['members'][number]): FoundingMember {
  const { name, college, region = '', city = '', department = '' } = member;
  return { name, college, region, city, department, candidate: true, example: false };
}

const example: FoundingMember = {
  name: EXAMPLE_MEMBER,
  college: 1,
  region: '',
  city: '',
  department: '',
  candidate: false,
  example: true,
};

/**
 * Statutes of the SCIC: the published weights, half of each college for the quorum, the votes expressed in each college
 * carried over in proportion or by majority. Everything but the weights is made up.
 */
export function scicStatutes(carryOver: CollegeWeighting['carryOver']): Statutes {
  const colleges = scicColleges();
  const listed = colleges.map(({ number, name }) => ({ number, name, seats: 1 }));
  const preset = presetStatutes(carryOver === 'majority' ? 'scic-majority' : 'scic-proportional', listed);
  if (preset.weighting === 'none') throw new Error('a SCIC of this preset weighs its colleges');
  const weights = colleges.map(({ number, weight }) => ({ college: number, weight, minMembers: 1 }));
  return {
    ...preset,
    modelled: true,
    weighting: { ...preset.weighting, colleges: weights, carryOver, denominator: 'expressed' },
    quorum: {
      first: [
        {
          scope: 'each_college',
          counted: ['present', 'remote', 'represented'],
          measure: 'heads',
          value: '1/2',
          op: '>=',
          when: ['opening', 'each_ballot'],
        },
      ],
      second: [],
    },
    articles: { weights: 'art. 20 (exemple)', quorum: 'art. 18 (exemple)', decision: 'art. 20 (exemple)' },
  };
}

/** One question, the same in both assemblies. */
export function scicAgenda(statutes: Statutes, uuid: () => string): DraftItem[] {
  return [
    {
      title: { fr: 'Trois nouvelles communes', en: 'Three new towns' },
      ballot: ask(
        { statutes, uuid },
        {
          fr: 'Ouvrir le service dans trois nouvelles communes en 2026 ? (exemple)',
          en: 'Open the service in three new towns in 2026? (example)',
        },
      ),
    },
  ];
}

export function scicAssembly(play: 'scic' | 'scic-majority'): Foundation['assembly'] & { timeZone: string } {
  const timeZone = 'Europe/Paris';
  const startsAt = instantOf('2026-06-12', play === 'scic' ? '10:00' : '14:00', timeZone);
  return { kind: 'ordinary', title: SCIC_TITLES[play], place: 'Salle exemple, Yonne', startsAt, timeZone };
}

/** The example SCIC with its assembly under the statutes in force. */
export function scicFoundation(secretary: string): Foundation {
  const statutes = scicStatutes('proportional');
  const { timeZone, ...assembly } = scicAssembly('scic');
  return {
    name: 'SCIC exemple (collèges et poids de SCANI, 2022)',
    shortName: 'SCIC exemple',
    legalForm: 'scic_sas',
    timeZone,
    simulated: true,
    statutes,
    members: scicMembers().map(({ name, college }) => ({
      name,
      college,
      region: '',
      city: '',
      department: '',
      candidate: false,
      example: true,
    })),
    agenda: (_members, uuid) => scicAgenda(statutes, uuid),
    assembly,
    secretary,
  };
}
