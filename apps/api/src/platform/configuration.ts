import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Everything the process reads from its environment; nothing else reads `process.env`. */
const environmentSchema = z.object({
  COLLEGIUM_MODE: z.enum(['development', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  /** Address people type; used in links and to refuse requests that come from other sites. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Role of the application: may use the tables, owns none of them. */
  DATABASE_URL: databaseUrl,
  /** Role that owns the tables; only migrations use it. */
  DATABASE_OWNER_URL: databaseUrl.optional(),
  /** Folder of the signing key. */
  DATA_DIR: z.string().min(1),
  /** The built web application; without it only the API answers. */
  WEB_DIST: z.string().optional(),
  COLLEGIUM_DEMO: flag,
  /** Milliseconds between two acts of the demonstration's other members, on average. */
  COLLEGIUM_DEMO_PACE: z.coerce.number().int().min(1).max(60_000).default(900),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Collegium <collegium@localhost>'),
  /** Behind a reverse proxy that sets X-Forwarded-For and -Proto. */
  TRUST_PROXY: flag,
});

/** What the process was told, checked once when it starts. A class, so that it can be injected by type. */
export class Configuration {
  readonly mode: 'development' | 'production';
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  readonly dataDir: string;
  readonly webDist: string | null;
  readonly demonstration: boolean;
  readonly pace: number;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly trustProxy: boolean;
  private readonly address: string | null;
  private listening: number;

  constructor(environment: z.infer<typeof environmentSchema>) {
    this.mode = environment.COLLEGIUM_MODE;
    this.host = environment.HOST;
    this.port = environment.PORT;
    this.listening = environment.PORT;
    this.address = environment.PUBLIC_URL?.replace(/\/+$/, '') ?? null;
    this.databaseUrl = environment.DATABASE_URL;
    this.databaseOwnerUrl = environment.DATABASE_OWNER_URL ?? environment.DATABASE_URL;
    this.dataDir = environment.DATA_DIR;
    this.webDist = environment.WEB_DIST ?? null;
    this.demonstration = environment.COLLEGIUM_DEMO;
    this.pace = environment.COLLEGIUM_DEMO_PACE;
    this.smtpUrl = environment.SMTP_URL ?? null;
    this.mailFrom = environment.MAIL_FROM;
    this.trustProxy = environment.TRUST_PROXY;
  }

  /** Mails that nobody sends are read on a page of the machine, never in production. */
  get mailbox(): boolean {
    return this.mode === 'development' && this.smtpUrl === null;
  }

  /** Without a trailing slash. Known once the server listens, unless it was given. */
  get publicUrl(): string {
    return this.address ?? this.ownUrl;
  }

  /** Where this very process answers, without going through a proxy. Known once it listens. */
  get ownUrl(): string {
    return `http://${this.reachableHost}:${this.listening}`;
  }

  /** The port that was really taken, when any free one was asked for. */
  listeningOn(port: number): void {
    this.listening = port;
  }

  private get reachableHost(): string {
    return this.host === '0.0.0.0' ? '127.0.0.1' : this.host;
  }
}

/** A start that must not happen; its message is a sentence for the terminal. */
export class StartRefused extends Error {}

/** Reads the environment or refuses to start, naming each variable that is wrong. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new StartRefused(`The environment is not right, nothing was started:\n${lines.join('\n')}`);
  }
  if (parsed.data.COLLEGIUM_MODE === 'production') refuseInProduction(parsed.data);
  return new Configuration(parsed.data);
}

function refuseInProduction(environment: z.infer<typeof environmentSchema>): void {
  if (environment.COLLEGIUM_DEMO) {
    throw new StartRefused(
      'COLLEGIUM_DEMO lets anyone take any role: it does not exist in production. Unset it and start again.',
    );
  }
  if (!environment.SMTP_URL) {
    throw new StartRefused(
      'SMTP_URL is missing: in production nobody could sign in, so nothing was started. Give the address of a mail server.',
    );
  }
  if (!environment.PUBLIC_URL) {
    throw new StartRefused(
      'PUBLIC_URL is missing: in production links in mails need the address people type. Give it and start again.',
    );
  }
}
