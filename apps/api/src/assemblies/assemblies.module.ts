import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/register.module.js';
import { Admissions } from './admission.service.js';
import { AssemblyController } from './assembly.controller.js';
import { Attendance } from './attendance.service.js';
import { Convening } from './convening.service.js';
import { Door } from './door.service.js';
import { MemberRecord } from './member-record.service.js';
import { OfficeController } from './office.controller.js';
import { Office } from './office.service.js';
import { Representations } from './representation.service.js';
import { RoleRecord } from './role-record.service.js';
import { Roles } from './roles.service.js';
import { Sitting } from './sitting.service.js';

@Module({
  imports: [RegisterModule],
  controllers: [AssemblyController, OfficeController],
  providers: [
    Admissions,
    Attendance,
    Convening,
    Door,
    MemberRecord,
    Office,
    Representations,
    RoleRecord,
    Roles,
    Sitting,
  ],
  exports: [Sitting],
})
export class AssembliesModule {}
