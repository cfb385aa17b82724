import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table of the first release, as the entities describe them. */
export class Tables1795392000001 implements MigrationInterface {
  private readonly statements = [
    `CREATE TABLE "persons" (
      "id" uuid NOT NULL,
      "name" text NOT NULL,
      CONSTRAINT "PK_74278d8812a049233ce41440ac7" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "accounts" (
      "id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "email" text NOT NULL,
      "locale" text NOT NULL,
      "founder" boolean NOT NULL DEFAULT false,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "account_email" UNIQUE ("email"),
      CONSTRAINT "account_person" UNIQUE ("person_id"),
      CONSTRAINT "account_email_lower" CHECK (email = lower(email)),
      CONSTRAINT "PK_5a7a02c20412299d198e097a8fe" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "grants" (
      "id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "role" text NOT NULL,
      "organisation_id" uuid NOT NULL,
      "assembly_id" uuid,
      CONSTRAINT "PK_a25f5f89eff8b3277f7969b7094" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "grant_of_assembly" ON "grants" ("assembly_id")`,
    `CREATE UNIQUE INDEX "grant_assembly" ON "grants" ("person_id", "role", "assembly_id") WHERE assembly_id IS NOT NULL`,
    `CREATE UNIQUE INDEX "grant_organisation" ON "grants" ("person_id", "role", "organisation_id") WHERE assembly_id IS NULL`,
    `CREATE TABLE "sessions" (
      "token_hash" bytea NOT NULL,
      "account_id" uuid NOT NULL,
      "simulated" boolean NOT NULL DEFAULT false,
      "persona" text,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_abaa9e068cdd390bc5210f79884" PRIMARY KEY ("token_hash")
    )`,
    `CREATE INDEX "session_account" ON "sessions" ("account_id")`,
    `CREATE TABLE "setup_links" (
      "token_hash" bytea NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_ff7f9caa28d412f06400484ce06" PRIMARY KEY ("token_hash")
    )`,
    `CREATE TABLE "sign_in_challenges" (
      "id" uuid NOT NULL,
      "email" text NOT NULL,
      "locale" text NOT NULL,
      "browser_hash" bytea NOT NULL,
      "code_hash" bytea NOT NULL,
      "link_hash" bytea NOT NULL,
      "tries" integer NOT NULL DEFAULT '0',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "challenge_link" UNIQUE ("link_hash"),
      CONSTRAINT "PK_f57d5bce65af0940271d12af92d" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "challenge_email" ON "sign_in_challenges" ("email", "created_at")`,
    `CREATE TABLE "organisations" (
      "id" uuid NOT NULL,
      "name" text NOT NULL,
      "short_name" text NOT NULL,
      "legal_form" text NOT NULL,
      "time_zone" text NOT NULL,
      "simulated" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_7bf54cba378d5b2f1d4c10ef4df" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "colleges" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "name" text NOT NULL,
      "seats" integer NOT NULL,
      CONSTRAINT "college_number" UNIQUE ("organisation_id", "number"),
      CONSTRAINT "PK_61a64e7dc0b7c9d5e433284037c" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "members" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "college_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "name" text NOT NULL,
      "number" integer NOT NULL,
      "region" text,
      "city" text,
      "department" text,
      "candidate" boolean NOT NULL DEFAULT true,
      "example" boolean NOT NULL DEFAULT false,
      "state" text NOT NULL,
      CONSTRAINT "member_name" UNIQUE ("organisation_id", "name"),
      CONSTRAINT "member_state" CHECK (state in ('invited', 'admitted')),
      CONSTRAINT "member_kind" CHECK (kind in ('natural', 'legal')),
      CONSTRAINT "PK_28b53062261b996d9c99fa12404" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "member_college" ON "members" ("college_id")`,
    `CREATE TABLE "statutes" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "version" integer NOT NULL,
      "text" text NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "statutes_version" UNIQUE ("organisation_id", "version"),
      CONSTRAINT "PK_0ebd45b14ef142b78616f938286" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "assemblies" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "statutes_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "title" text NOT NULL,
      "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "time_zone" text NOT NULL,
      "place" text NOT NULL,
      "convocation" integer NOT NULL DEFAULT '1',
      "follows" uuid,
      "state" text NOT NULL,
      "door_code" text NOT NULL,
      "revision" bigint NOT NULL DEFAULT '0',
      "opened_at" TIMESTAMP WITH TIME ZONE,
      "closed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "assembly_door_code" UNIQUE ("door_code"),
      CONSTRAINT "assembly_state" CHECK (state in ('draft', 'convened', 'open', 'suspended', 'closed', 'adjourned')),
      CONSTRAINT "PK_25f742ba403068985d28f3fe0c7" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "assembly_organisation" ON "assemblies" ("organisation_id")`,
    `CREATE TABLE "admissions" (
      "id" uuid NOT NULL,
      "assembly_id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "member_id" uuid,
      "member_name" text NOT NULL,
      "college_id" uuid NOT NULL,
      "function" text NOT NULL,
      "mode" text NOT NULL,
      "state" text NOT NULL,
      "reason" text,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "decided_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "admission_mode" CHECK (mode in ('room', 'remote')),
      CONSTRAINT "admission_state" CHECK (state in ('pending', 'accepted', 'declined')),
      CONSTRAINT "PK_6d47682a899dfa0a78ce11fe98a" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "admission_assembly" ON "admissions" ("assembly_id", "created_at")`,
    `CREATE UNIQUE INDEX "admission_pending" ON "admissions" ("assembly_id", "person_id", "member_name") WHERE state = 'pending'`,
    `CREATE TABLE "agenda_items" (
      "id" uuid NOT NULL,
      "assembly_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "title" jsonb NOT NULL,
      "ballot_id" uuid,
      CONSTRAINT "agenda_position" UNIQUE ("assembly_id", "position"),
      CONSTRAINT "PK_7274c40301175b4b4b347820d0c" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "attendances" (
      "id" uuid NOT NULL,
      "assembly_id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "state" text NOT NULL,
      "since" TIMESTAMP WITH TIME ZONE NOT NULL,
      "until" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "attendance_state" CHECK (state in ('room', 'remote', 'left')),
      CONSTRAINT "PK_483ed97cd4cd43ab4a117516b69" PRIMARY KEY ("id")
    )`,
    `CREATE UNIQUE INDEX "attendance_current" ON "attendances" ("assembly_id", "member_id") WHERE until IS NULL`,
    `CREATE TABLE "ballots" (
      "id" uuid NOT NULL,
      "assembly_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "kind" text NOT NULL,
      "state" text NOT NULL,
      "question" jsonb NOT NULL,
      "options" jsonb NOT NULL,
      "rules" jsonb NOT NULL,
      "secrecy" text NOT NULL DEFAULT 'open',
      "round" integer NOT NULL DEFAULT '1',
      "follows" uuid,
      "frozen_text" text,
      "frozen_salt" bytea,
      "frozen_hash" text,
      "lot_secret" bytea,
      "opening" jsonb,
      "tie_breaks" jsonb NOT NULL DEFAULT '[]',
      "decision" jsonb,
      "decision_hash" text,
      "ready_at" TIMESTAMP WITH TIME ZONE,
      "opened_at" TIMESTAMP WITH TIME ZONE,
      "suspended_at" TIMESTAMP WITH TIME ZONE,
      "closed_at" TIMESTAMP WITH TIME ZONE,
      "counted_at" TIMESTAMP WITH TIME ZONE,
      "proclaimed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "ballot_number" UNIQUE ("assembly_id", "number"),
      CONSTRAINT "ballot_state" CHECK (state in ('draft', 'ready', 'open', 'suspended', 'closed', 'counted', 'proclaimed')),
      CONSTRAINT "ballot_kind" CHECK (kind in ('resolution', 'election')),
      CONSTRAINT "PK_1c29cf82a8045f839f8639634e9" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "ballot_under_way" ON "ballots" ("state") WHERE state in ('open', 'suspended', 'closed')`,
    `CREATE TABLE "urns" (
      "id" uuid NOT NULL,
      "ballot_id" uuid NOT NULL,
      "college" integer,
      "size" bigint NOT NULL DEFAULT '0',
      "tally" jsonb NOT NULL,
      "root" text,
      "drained_before" bigint NOT NULL DEFAULT '0',
      "closed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_119b37a949dac1ab4b2d93a97be" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "urn_ballot" ON "urns" ("ballot_id")`,
    `CREATE TABLE "roll_entries" (
      "id" uuid NOT NULL,
      "ballot_id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "college" integer NOT NULL,
      "urn_id" uuid NOT NULL,
      "voices" integer NOT NULL DEFAULT '1',
      CONSTRAINT "roll_member" UNIQUE ("ballot_id", "member_id"),
      CONSTRAINT "PK_3f30f5c051a7bf463d7b5487457" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "roll_person" ON "roll_entries" ("ballot_id", "person_id")`,
    `CREATE TABLE "votes" (
      "id" uuid NOT NULL,
      "roll_entry_id" uuid NOT NULL,
      "ballot_id" uuid NOT NULL,
      "urn_id" uuid NOT NULL,
      "text" text NOT NULL,
      "hash" bytea NOT NULL,
      "receipt" text NOT NULL,
      "tx" bigint NOT NULL DEFAULT writing_transaction(),
      "cast_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT "vote_once" UNIQUE ("roll_entry_id"),
      CONSTRAINT "PK_f3d9fd4a0af865152c3f59db8ff" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "vote_arrivals" ON "votes" ("urn_id", "tx")`,
    `CREATE TABLE "urn_entries" (
      "urn_id" uuid NOT NULL,
      "height" bigint NOT NULL,
      "vote_id" uuid NOT NULL,
      CONSTRAINT "urn_entry_vote" UNIQUE ("vote_id"),
      CONSTRAINT "PK_8f8b9d38c0f70edb4309e8232bc" PRIMARY KEY ("urn_id", "height")
    )`,
    `CREATE TABLE "representatives" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "function" text NOT NULL,
      "since" TIMESTAMP WITH TIME ZONE NOT NULL,
      "until" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_80e9af53802d5e0376d1ae8f68c" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "representative_person" ON "representatives" ("person_id")`,
    `CREATE UNIQUE INDEX "representative_current" ON "representatives" ("member_id") WHERE until IS NULL`,
    `CREATE TABLE "mails" (
      "id" uuid NOT NULL,
      "to_address" text NOT NULL,
      "subject" text NOT NULL,
      "text" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "sent_at" TIMESTAMP WITH TIME ZONE,
      "attempts" integer NOT NULL DEFAULT '0',
      "next_attempt_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "last_error" text,
      CONSTRAINT "PK_218248d7dfe1b739f06e2309349" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "mail_waiting" ON "mails" ("created_at") WHERE sent_at IS NULL`,
    `CREATE TABLE "acts" (
      "assembly_id" uuid NOT NULL,
      "height" bigint NOT NULL,
      "type" text NOT NULL,
      "text" text NOT NULL,
      "hash" bytea NOT NULL,
      CONSTRAINT "PK_12bf94d9e71de111f123f0fd6a4" PRIMARY KEY ("assembly_id", "height")
    )`,
    `CREATE TABLE "annex_items" (
      "commitment" bytea NOT NULL,
      "assembly_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "salt" bytea NOT NULL,
      "text" text NOT NULL,
      CONSTRAINT "PK_f4c872a0079cad652c6c3c775e8" PRIMARY KEY ("commitment")
    )`,
    `CREATE INDEX "annex_assembly" ON "annex_items" ("assembly_id", "kind")`,
    `CREATE TABLE "checkpoints" (
      "tree" uuid NOT NULL,
      "size" bigint NOT NULL,
      "root" text NOT NULL,
      "note" text NOT NULL,
      "signed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_41250f20d33e7a0246e930b9655" PRIMARY KEY ("tree", "size")
    )`,
    `CREATE TABLE "merkle_nodes" (
      "tree" uuid NOT NULL,
      "level" integer NOT NULL,
      "index" bigint NOT NULL,
      "hash" bytea NOT NULL,
      CONSTRAINT "PK_e129c09736aa5ff00efdb43f69a" PRIMARY KEY ("tree", "level", "index")
    )`,
    `CREATE TABLE "signers" (
      "fingerprint" text NOT NULL,
      "name" text NOT NULL,
      "vkey" text NOT NULL,
      "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_80cd89d2c4bc4d4740c33d0571e" PRIMARY KEY ("fingerprint")
    )`,
  ];

  async up(runner: QueryRunner): Promise<void> {
    // The number of the transaction that writes a vote, as an integer: an index orders it, and xid8 is a type no driver knows.
    await runner.query(`
      CREATE FUNCTION writing_transaction() RETURNS bigint LANGUAGE sql VOLATILE
      RETURN pg_current_xact_id()::text::bigint`);
    for (const statement of this.statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE signers, merkle_nodes, checkpoints, annex_items, acts, mails, representatives, urn_entries, votes, roll_entries, urns, ballots, attendances, agenda_items, admissions, assemblies, statutes, members, colleges, organisations, sign_in_challenges, setup_links, sessions, grants, accounts, persons`,
    );
    await runner.query('DROP FUNCTION writing_transaction()');
  }
}
