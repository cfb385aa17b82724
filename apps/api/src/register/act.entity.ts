import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One act of the register: its exact text, chained by `parent` within the text. */
@Entity('acts')
export class ActEntity {
  @ForeignKey('AssemblyEntity') @PrimaryColumn('uuid') assemblyId: string;
  @PrimaryColumn('bigint') height: number;
  @Column('text') type: string;
  @Column('text') text: string;
  @Column('bytea') hash: Buffer;
}
