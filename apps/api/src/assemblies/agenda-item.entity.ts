import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AssemblyEntity } from './assembly.entity.js';

@Entity('agenda_items')
@Unique('agenda_position', ['assemblyId', 'position'])
export class AgendaItemEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AssemblyEntity) @Column('uuid') assemblyId: string;
  @Column('integer') position: number;
  @Column('jsonb') title: { fr: string; en: string };
  @ForeignKey('BallotEntity') @Column('uuid', { nullable: true }) ballotId: string | null;
}
