import type { Admission, DoorOpened, OfficeView } from '@collegium/contract';
import { Controller } from '@nestjs/common';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { toAsker } from './admission-rows.js';
import { Admissions } from './admission.service.js';
import { Attendance } from './attendance.service.js';
import { Door } from './door.service.js';
import { Office } from './office.service.js';
import { Representations } from './representation.service.js';
import { Roles } from './roles.service.js';

/** Arrivals at the door, and the office that answers them. */
@Controller()
export class OfficeController {
  constructor(
    private readonly door: Door,
    private readonly admissions: Admissions,
    private readonly attendance: Attendance,
    private readonly representations: Representations,
    private readonly roles: Roles,
    private readonly office: Office,
  ) {}

  @Handles('openDoor')
  openDoor(@FromRequest() { body }: Input<'openDoor'>, @WhoAsks() actor: Actor): Promise<DoorOpened> {
    return this.door.open(actor, body.code);
  }

  @Handles('askAdmission')
  async ask(
    @FromRequest() { params, body }: Input<'askAdmission'>,
    @WhoAsks() actor: Actor,
  ): Promise<Admission> {
    return toAsker(await this.door.ask(actor, params.assembly, body));
  }

  @Handles('myAdmissions')
  async mine(
    @FromRequest() { params }: Input<'myAdmissions'>,
    @WhoAsks() { personId }: Actor,
  ): Promise<{ admissions: Admission[] }> {
    const rows = await this.door.asked(params.assembly, personId);
    return { admissions: rows.map(toAsker) };
  }

  @Handles('getOffice')
  view(@FromRequest() { params }: Input<'getOffice'>): Promise<OfficeView> {
    return this.office.view(params.assembly);
  }

  @Handles('acceptAdmission')
  accept(@FromRequest() { params }: Input<'acceptAdmission'>): Promise<OfficeView> {
    return this.admissions.accept(params.assembly, params.admission);
  }

  @Handles('declineAdmission')
  decline(@FromRequest() { params, body }: Input<'declineAdmission'>): Promise<OfficeView> {
    return this.admissions.decline(params.assembly, params.admission, body.reason);
  }

  @Handles('setAttendance')
  async setAttendance(
    @FromRequest() { params, body }: Input<'setAttendance'>,
    @WhoAsks() actor: Actor,
  ): Promise<Record<string, never>> {
    await this.attendance.set(actor, { ...params, state: body.state });
    return {};
  }

  @Handles('withdrawRepresentation')
  withdrawRepresentation(
    @FromRequest() { params, body }: Input<'withdrawRepresentation'>,
  ): Promise<OfficeView> {
    return this.representations.withdraw(params.assembly, params.member, body.reason);
  }

  @Handles('grantRole')
  grant(@FromRequest() { params, body }: Input<'grantRole'>): Promise<OfficeView> {
    return this.roles.grant(params.assembly, body);
  }

  @Handles('withdrawRole')
  withdraw(@FromRequest() { params }: Input<'withdrawRole'>): Promise<OfficeView> {
    return this.roles.withdraw(params.assembly, params.grant);
  }
}
