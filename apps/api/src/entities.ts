import { AccountEntity } from './accounts/account.entity.js';
import { GrantEntity } from './accounts/grant.entity.js';
import { KnownBrowserEntity } from './accounts/known-browser.entity.js';
import { PersonEntity } from './accounts/person.entity.js';
import { SessionEntity } from './accounts/session.entity.js';
import { SetupLinkEntity } from './accounts/setup-link.entity.js';
import { SignInChallengeEntity } from './accounts/sign-in-challenge.entity.js';
import { AdmissionEntity } from './assemblies/admission.entity.js';
import { AgendaItemEntity } from './assemblies/agenda-item.entity.js';
import { AssemblyEntity } from './assemblies/assembly.entity.js';
import { AttendanceEntity } from './assemblies/attendance.entity.js';
import { BallotEntity } from './ballots/ballot.entity.js';
import { RollEntryEntity } from './ballots/roll-entry.entity.js';
import { UrnEntryEntity } from './ballots/urn-entry.entity.js';
import { UrnEntity } from './ballots/urn.entity.js';
import { VoteEntity } from './ballots/vote.entity.js';
import { CollegeEntity } from './organisations/college.entity.js';
import { MemberEntity } from './organisations/member.entity.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { RepresentativeEntity } from './organisations/representative.entity.js';
import { StatutesEntity } from './organisations/statutes.entity.js';
import { MailEntity } from './platform/mail/mail.entity.js';
import { ActEntity } from './register/act.entity.js';
import { AnnexItemEntity } from './register/annex-item.entity.js';
import { CheckpointEntity } from './register/checkpoint.entity.js';
import { MerkleNodeEntity } from './register/merkle-node.entity.js';
import { SignerEntity } from './register/signer.entity.js';

/** Every table of the application, listed by hand: a bundle has no folder to scan. */
export const entities = [
  OrganisationEntity,
  StatutesEntity,
  CollegeEntity,
  PersonEntity,
  AccountEntity,
  SessionEntity,
  SignInChallengeEntity,
  KnownBrowserEntity,
  SetupLinkEntity,
  MailEntity,
  MemberEntity,
  RepresentativeEntity,
  AssemblyEntity,
  GrantEntity,
  AdmissionEntity,
  AttendanceEntity,
  BallotEntity,
  AgendaItemEntity,
  UrnEntity,
  RollEntryEntity,
  VoteEntity,
  UrnEntryEntity,
  ActEntity,
  AnnexItemEntity,
  MerkleNodeEntity,
  CheckpointEntity,
  SignerEntity,
];
