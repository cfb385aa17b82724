import { z } from 'zod';
import * as accounts from './accounts.js';
import * as assemblies from './assemblies.js';
import * as ballots from './ballots.js';
import {
  demonstrationSchema,
  letOthersSchema,
  othersSchema,
  playKeySchema,
  takePersonaSchema,
} from './demonstration.js';
import { liveSnapshotSchema } from './live.js';
import * as organisations from './organisations.js';
import type { RouteName } from './paths.js';
import { idSchema } from './primitives.js';
import * as register from './register.js';
import { ANY_ROLE as any, type Access } from './roles.js';
import type { RouteSpec } from './route-spec.js';
import { saveStatutesSchema, statutesViewSchema } from './statutes.js';

const nothing = z.strictObject({});
const inAssembly = z.strictObject({ assembly: idSchema });
const ofBallot = inAssembly.extend({ ballot: idSchema });
const route = <const R extends RouteSpec>(spec: R): R => spec;

/** An act on an assembly or a ballot that needs no more than being said: the answer is the new state of the chair's page. */
const act = <const R extends Access, Q extends z.ZodObject>(access: R, params: Q, summary: string) =>
  route({ access, params, body: nothing, answer: assemblies.chairViewSchema, summary });

/** Every route of the API, once: the handlers, the client, the OpenAPI document and the role matrix are made from it. */
export const routes = {
  // Accounts
  getMe: route({
    access: 'public',
    answer: accounts.maybeMeSchema,
    summary: 'Who is signed in, if anyone',
  }),
  updateMe: route({
    access: 'session',
    body: accounts.updateMeSchema,
    answer: accounts.meSchema,
    summary: 'Change one’s name or language',
  }),
  claimSetUp: route({
    access: 'public',
    body: accounts.claimSetUpSchema,
    answer: accounts.meSchema,
    summary: 'Use the one-time set-up link',
  }),
  requestSignIn: route({
    access: 'public',
    body: accounts.requestSignInSchema,
    answer: accounts.signInRequestedSchema,
    summary: 'Ask for a code and a link by mail; the answer is the same for any address',
  }),
  signInWithCode: route({
    access: 'public',
    body: accounts.signInWithCodeSchema,
    answer: accounts.meSchema,
    summary: 'Sign in with the six digits, in the browser that asked for them',
  }),
  signInWithLink: route({
    access: 'public',
    body: accounts.signInWithLinkSchema,
    answer: accounts.meSchema,
    summary: 'Sign in with the link of the mail',
  }),
  signOut: route({
    access: 'session',
    body: nothing,
    answer: nothing,
    summary: 'Close this session',
  }),
  readMailbox: route({
    access: 'public',
    answer: accounts.mailboxSchema,
    only: 'development',
    summary: 'Mails that would have been sent',
  }),
  // Organisations
  previewMembers: route({
    access: 'founder',
    body: organisations.previewMembersSchema,
    answer: organisations.membersPreviewSchema,
    summary: 'Read a members file without saving anything',
  }),
  createOrganisation: route({
    access: 'founder',
    body: organisations.createOrganisationSchema,
    answer: organisations.organisationCreatedSchema,
    status: 201,
    summary: 'Found an organisation with its founding assembly',
  }),
  // Assemblies
  getAssembly: route({
    access: any,
    params: inAssembly,
    answer: assemblies.assemblyViewSchema,
    summary: 'The assembly, its colleges and agenda',
  }),
  getLive: route({
    access: any,
    params: inAssembly,
    answer: liveSnapshotSchema,
    summary: 'The live snapshot, as the socket publishes it',
  }),
  openDoor: route({
    access: 'session',
    body: assemblies.doorSchema,
    answer: assemblies.doorOpenedSchema,
    summary: 'What stands behind a door code',
  }),
  askAdmission: route({
    access: 'session',
    params: inAssembly,
    body: assemblies.askAdmissionSchema,
    answer: assemblies.admissionSchema,
    status: 201,
    summary: 'Say for whom one comes',
  }),
  myAdmissions: route({
    access: 'session',
    params: inAssembly,
    answer: assemblies.myAdmissionsSchema,
    summary: 'One’s own requests and their answers',
  }),
  acceptAdmission: route({
    access: ['secretary'],
    params: inAssembly.extend({ admission: idSchema }),
    body: nothing,
    answer: assemblies.officeViewSchema,
    summary: 'Accept a member',
  }),
  declineAdmission: route({
    access: ['secretary'],
    params: inAssembly.extend({ admission: idSchema }),
    body: assemblies.declineAdmissionSchema,
    answer: assemblies.officeViewSchema,
    summary: 'Decline a request, with a reason',
  }),
  getOffice: route({
    access: ['secretary', 'chair'],
    params: inAssembly,
    answer: assemblies.officeViewSchema,
    summary: 'Members, requests, roles',
  }),
  setAttendance: route({
    access: ['secretary', 'member'],
    params: inAssembly.extend({ member: idSchema }),
    body: assemblies.setAttendanceSchema,
    answer: nothing,
    summary: 'Arrival or departure: of any member by the secretary, of one’s own by a member',
  }),
  withdrawRepresentation: route({
    access: ['secretary'],
    params: inAssembly.extend({ member: idSchema }),
    body: assemblies.withdrawRepresentationSchema,
    answer: assemblies.officeViewSchema,
    summary:
      'End the representation of a member admitted by mistake: it counts for the ballots opened afterwards',
  }),
  grantRole: route({
    access: ['secretary'],
    params: inAssembly,
    body: assemblies.grantRoleSchema,
    answer: assemblies.officeViewSchema,
    status: 201,
    summary: 'Give a role to someone by address',
  }),
  withdrawRole: route({
    access: ['secretary'],
    params: inAssembly.extend({ grant: idSchema }),
    body: nothing,
    answer: assemblies.officeViewSchema,
    summary: 'Withdraw a role',
  }),
  getChair: route({
    access: ['chair', 'secretary'],
    params: inAssembly,
    answer: assemblies.chairViewSchema,
    summary: 'The next act and what blocks it',
  }),
  convene: act(['secretary'], inAssembly, 'Convene the assembly'),
  openAssembly: act(['chair'], inAssembly, 'Open the sitting'),
  suspendAssembly: act(['chair'], inAssembly, 'Suspend the sitting'),
  resumeAssembly: act(['chair'], inAssembly, 'Resume the sitting'),
  closeAssembly: act(['chair'], inAssembly, 'Close the sitting'),
  adjournAssembly: act(['chair'], inAssembly, 'Adjourn for want of quorum'),
  conveneAgain: route({
    access: ['secretary'],
    params: inAssembly,
    body: assemblies.conveneAgainSchema,
    answer: assemblies.convenedAgainSchema,
    status: 201,
    summary: 'Convene a second time an assembly that was adjourned for want of quorum',
  }),
  // Statutes
  getStatutes: route({
    access: any,
    params: inAssembly,
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(100_000).exactOptional() }),
    answer: statutesViewSchema,
    summary: 'The statutes the assembly decides by, or another version of its organisation’s',
  }),
  saveStatutes: route({
    access: ['secretary'],
    params: inAssembly,
    body: saveStatutesSchema,
    answer: statutesViewSchema,
    summary: 'Save the statutes as a new version; an assembly in preparation takes it at once',
  }),
  // Ballots
  getBallot: route({
    access: any,
    params: ofBallot,
    answer: ballots.ballotViewSchema,
    summary: 'A ballot: question, options, rules; its decision when proclaimed',
  }),
  editBallot: route({
    access: ['secretary'],
    params: ofBallot,
    body: ballots.editBallotSchema,
    answer: ballots.ballotViewSchema,
    summary: 'Correct a draft',
  }),
  readyBallot: act(['secretary', 'chair'], ofBallot, 'Freeze what is asked'),
  draftBallot: act(['secretary', 'chair'], ofBallot, 'Return a ready ballot to draft'),
  openBallot: act(['chair'], ofBallot, 'Open: freezes who decides'),
  suspendBallot: act(['chair'], ofBallot, 'Suspend the ballot'),
  resumeBallot: act(['chair'], ofBallot, 'Resume the ballot'),
  closeBallot: act(['chair'], ofBallot, 'Close the ballot; the count follows by itself'),
  breakTie: route({
    access: ['chair'],
    params: ofBallot,
    body: ballots.breakTieSchema,
    answer: assemblies.chairViewSchema,
    summary: 'Break a tie by lot or leave it to a new vote',
  }),
  proclaimBallot: act(['chair'], ofBallot, 'Proclaim the decision'),
  // The booth
  getBooth: route({
    access: any,
    params: inAssembly,
    answer: ballots.boothViewSchema,
    summary: 'Everything the booth needs, in one read',
  }),
  castVote: route({
    access: ['member'],
    params: ofBallot,
    body: ballots.castVoteSchema,
    answer: ballots.receiptSchema,
    status: 201,
    summary: 'Cast a vote; 200 with the stored receipt when it was this very vote already',
  }),
  proveVote: route({
    access: ['member'],
    params: ofBallot.extend({ vote: idSchema }),
    answer: ballots.voteProofSchema,
    summary: 'Proof that one’s vote is in the urn',
  }),
  // The record
  getRegister: route({
    access: any,
    params: inAssembly,
    answer: register.registerViewSchema,
    summary: 'The acts, chained and signed',
  }),
  proveConsistency: route({
    access: any,
    params: inAssembly,
    query: z.strictObject({ from: z.coerce.number().int().min(1).max(1_000_000_000) }),
    answer: register.consistencyProofSchema,
    summary: 'Proof that the register only grew since the head one kept',
  }),
  downloadRecord: route({
    access: any,
    params: inAssembly,
    answer: 'application/zip',
    summary: 'The public record',
  }),
  downloadAnnex: route({
    access: ['auditor', 'chair', 'secretary'],
    params: inAssembly,
    body: nothing,
    answer: 'application/zip',
    summary: 'The record with its annex of personal data: the download is itself an act',
  }),
  getSigner: route({
    access: 'public',
    answer: register.signerSchema,
    summary: 'The key that signs records here',
  }),
  // Demonstration
  getDemonstration: route({
    access: 'public',
    query: z.strictObject({ play: playKeySchema.exactOptional() }),
    answer: demonstrationSchema,
    only: 'demonstration',
    summary: 'Roles to take, and what the others are doing',
  }),
  takePersona: route({
    access: 'public',
    body: takePersonaSchema,
    answer: accounts.meSchema,
    only: 'demonstration',
    summary: 'Take a role in one click',
  }),
  letOthers: route({
    access: 'public',
    body: letOthersSchema,
    answer: othersSchema,
    only: 'demonstration',
    summary: 'Let the other members join or vote, at a human pace',
  }),
} as const satisfies Record<RouteName, RouteSpec>;

export type Routes = typeof routes;
