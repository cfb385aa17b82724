import type { BallotView, BoothView, ChairView, LiveSnapshot, Receipt } from '@collegium/contract';
import { verifyChain, voteText, type Act, type VoteChoice } from '@collegium/record';
import { rulesOf, type AskedBallot, type DraftRules, type Statutes } from '@collegium/rules';
import { AgendaItemEntity } from '../../assemblies/agenda-item.entity.js';
import { AttendanceEntity } from '../../assemblies/attendance.entity.js';
import { CollegeEntity } from '../../organisations/college.entity.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { RepresentativeEntity } from '../../organisations/representative.entity.js';
import { Clock } from '../../platform/clock.js';
import { Random } from '../../platform/random.js';
import type { Person, TestApi } from '../../platform/testing/start-api.js';
import type { Answer } from '../../platform/testing/test-client.js';
import { Annex } from '../../register/annex.service.js';
import { Register, type NewAct } from '../../register/register.service.js';
import { BallotEntity } from '../ballot.entity.js';
import { foundSitting, type FoundedSitting, type Wishes } from './found-sitting.js';

/** A member that somebody acts for. */
export interface Elector {
  readonly member: string;
  readonly name: string;
  readonly college: number;
  readonly person: Person;
}

/** An open sitting with its members, made without the door: what happens at a door has its own specs. */
export class TestSitting {
  readonly electors: Elector[] = [];

  readonly assembly: string;
  readonly organisation: string;
  readonly statutes: Statutes;
  readonly chair: Person;
  readonly secretary: Person;

  private constructor(
    readonly api: TestApi,
    { assembly, organisation, statutes, chair, secretary }: FoundedSitting,
  ) {
    this.assembly = assembly;
    this.organisation = organisation;
    this.statutes = statutes;
    this.chair = chair;
    this.secretary = secretary;
  }

  static async open(api: TestApi, wishes: Wishes): Promise<TestSitting> {
    const { members, absent = 0 } = wishes;
    const sitting = new TestSitting(api, await foundSitting(api, wishes));
    for (let n = 0; n < absent; n += 1) await sitting.call(1, `Absent ${n}`);
    for (const [i, count] of members.entries()) {
      for (let n = 0; n < count; n += 1) await sitting.call(i + 1, `Member ${i + 1}.${n}`);
    }
    await sitting.secretary.client.call('convene', { params: sitting.params });
    for (const [i, count] of members.entries()) await sitting.admit(i + 1, count);
    await sitting.chair.client.call('openAssembly', { params: sitting.params });
    return sitting;
  }

  get params(): { assembly: string } {
    return { assembly: this.assembly };
  }

  /** This person acts for that member from now on. */
  async represent(person: Person, elector: Elector): Promise<void> {
    await this.api.database.query('update representatives set person_id = $1 where member_id = $2', [
      person.personId,
      elector.member,
    ]);
  }

  prepareResolution(): Promise<string> {
    const rules = this.rules({ kind: 'resolution' });
    const options = ['for', 'against', 'abstention'].map((id) => ({ id, label: id, college: null }));
    return this.prepare(rules, options);
  }

  /** `names`: the candidates of each college. */
  prepareElection(names: readonly (readonly string[])[]): Promise<string> {
    const options = names.flatMap((labels, i) =>
      labels.map((label, n) => ({ id: `c${i + 1}-${n + 1}`, label, college: i + 1 })),
    );
    const electing = this.statutes.colleges.map(({ number, seats }) => ({
      college: number,
      seats,
      minNames: 0,
      maxNames: seats,
      candidates: options.filter(({ college }) => college === number).map(({ id }) => id),
    }));
    return this.prepare(this.rules({ kind: 'election', colleges: electing }), options);
  }

  /** Everyone stands in their college, under the id of their member. */
  prepareBoard(): Promise<string> {
    const options = this.electors.map(({ member, name, college }) => ({ id: member, label: name, college }));
    const electing = this.statutes.colleges.map(({ number, seats }) => ({
      college: number,
      seats,
      minNames: 0,
      maxNames: seats,
      candidates: options.filter(({ college }) => college === number).map(({ id }) => id),
    }));
    return this.prepare(this.rules({ kind: 'election', colleges: electing }), options);
  }

  /** A list of the board to ratify, filled when an election is proclaimed. */
  prepareRatification(): Promise<string> {
    const options = ['for', 'against', 'abstention'].map((id) => ({ id, label: id, college: null }));
    return this.prepare(this.rules({ kind: 'ratification', ratifies: [] }), options);
  }

  prepareTicket(labels: readonly string[]): Promise<string> {
    const options = labels.map((label, n) => ({ id: `t${n + 1}`, label, college: null }));
    return this.prepare(this.rules({ kind: 'ticket', tickets: options.map(({ id }) => id) }), options);
  }

  private rules(asked: AskedBallot): DraftRules {
    const random = this.api.app.get(Random);
    const urns = this.statutes.colleges.map(({ number }) => ({ urn: random.uuid(), college: number }));
    return rulesOf(this.statutes, asked, urns);
  }

  /** The register as it stands, which is a chain. */
  async acts(): Promise<readonly Act[]> {
    const rows: { text: string }[] = await this.api.database.query(
      'select text from acts where assembly_id = $1 order by height',
      [this.assembly],
    );
    const chain = verifyChain(rows.map(({ text }) => text));
    if (!chain.ok) throw new Error(`the register is not a chain: ${chain.reason}`);
    return chain.acts;
  }

  /** The types of the acts since the sitting opened. */
  async story(): Promise<string[]> {
    const types = (await this.acts()).map(({ type }) => type);
    return types.slice(types.indexOf('assembly-opened') + 1);
  }

  ballot(id: string): Promise<BallotView> {
    return this.chair.client.call('getBallot', { params: { ...this.params, ballot: id } });
  }

  act(
    name:
      | 'readyBallot'
      | 'draftBallot'
      | 'openBallot'
      | 'suspendBallot'
      | 'resumeBallot'
      | 'closeBallot'
      | 'proclaimBallot',
    ballot: string,
  ): Promise<ChairView> {
    return this.chair.client.call(name, { params: { ...this.params, ballot } });
  }

  async openBallot(ballot: string): Promise<void> {
    await this.act('readyBallot', ballot);
    await this.act('openBallot', ballot);
  }

  booth({ person }: Elector): Promise<BoothView> {
    return person.client.call('getBooth', { params: this.params });
  }

  live(): Promise<LiveSnapshot> {
    return this.chair.client.call('getLive', { params: this.params });
  }

  /** The text that this elector's device would make of a choice. */
  async text(
    elector: Elector,
    choice: VoteChoice,
    changed: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const { ballot, entries } = await this.booth(elector);
    const mine = entries.find(({ member }) => member.id === elector.member);
    if (!ballot?.form || !mine) throw new Error('this elector has no paper');
    const id = this.api.app.get(Random).uuid();
    const { entry, urn } = mine;
    return voteText({ ballot: ballot.id, urn, entry, form: ballot.form, id, choice, ...changed }).text;
  }

  send(elector: Elector, ballot: string, text: string): Promise<Answer<unknown>> {
    return elector.person.client.send('castVote', { params: { ...this.params, ballot }, body: { text } });
  }

  async vote(elector: Elector, ballot: string, choice: VoteChoice): Promise<Receipt> {
    const answer = await this.send(elector, ballot, await this.text(elector, choice));
    if (answer.status !== 201) throw new Error(`not cast: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Receipt;
  }

  private async call(college: number, name: string): Promise<void> {
    const random = this.api.app.get(Random);
    const row = await this.api.database.manager.findOneByOrFail(CollegeEntity, {
      organisationId: this.organisation,
      number: college,
    });
    await this.api.database.manager.insert(MemberEntity, {
      id: random.uuid(),
      organisationId: this.organisation,
      collegeId: row.id,
      kind: 'legal',
      name,
      number: 1,
      state: 'invited',
    });
  }

  /** Someone joins while the sitting goes on. */
  async join(college: number, name: string): Promise<void> {
    await this.call(college, name);
    await this.admitNamed(college, name);
  }

  leave(elector: Elector): Promise<void> {
    return this.moves(elector, 'left');
  }

  comeBack(elector: Elector): Promise<void> {
    return this.moves(elector, 'remote');
  }

  private async moves({ member }: Elector, state: 'left' | 'remote'): Promise<void> {
    await this.secretary.client.call('setAttendance', {
      params: { ...this.params, member },
      body: { state },
    });
  }

  private async admit(college: number, count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.admitNamed(college, `Member ${college}.${n}`);
  }

  private async admitNamed(college: number, name: string): Promise<void> {
    const { database, app } = this.api;
    const random = app.get(Random);
    const { id: member } = await database.manager.findOneByOrFail(MemberEntity, {
      organisationId: this.organisation,
      name,
    });
    const person = await this.api.person(`Someone for ${name}`);
    const now = app.get(Clock).now();
    await database.transaction(async (tx) => {
      await tx.update(MemberEntity, member, { state: 'admitted' });
      const since = { memberId: member, since: now };
      const { personId } = person;
      await tx.insert(RepresentativeEntity, { ...since, id: random.uuid(), personId, function: 'delegate' });
      await tx.insert(AttendanceEntity, {
        ...since,
        id: random.uuid(),
        assemblyId: this.assembly,
        state: 'room',
      });
      const data = {
        name,
        kind: 'legal',
        representative: `Someone for ${name}`,
        function: 'delegate',
        example: false,
      };
      const { commitment } = await app.get(Annex).commit(tx, this.assembly, 'member', data);
      const acts: NewAct[] = [
        { type: 'member-admitted', by: 'secretary', body: { member, college, commitment } },
        { type: 'attendance-changed', by: 'secretary', body: { member, state: 'room' } },
      ];
      await app.get(Register).appendAll(tx, this.assembly, acts, now);
    });
    this.electors.push({ member, name, college, person });
  }

  private async prepare(
    rules: DraftRules,
    options: { id: string; label: string; college: number | null }[],
  ): Promise<string> {
    const id = this.api.app.get(Random).uuid();
    const tx = this.api.database.manager;
    const number = (await tx.countBy(BallotEntity, { assemblyId: this.assembly })) + 1;
    const question = { fr: `Question ${number} ?`, en: `Question ${number}?` };
    const { kind } = rules;
    await tx.insert(BallotEntity, {
      id,
      assemblyId: this.assembly,
      number,
      kind,
      state: 'draft',
      question,
      options,
      rules,
    });
    const item = { id: this.api.app.get(Random).uuid(), assemblyId: this.assembly, position: number };
    await tx.insert(AgendaItemEntity, { ...item, title: question, ballotId: id });
    return id;
  }
}
