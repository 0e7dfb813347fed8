import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { singleton } from "./singleton.server";

const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true");
const port = z.coerce.number().int().min(0).max(65_535);

/** Every setting there is. `.env.example` explains each; a test holds the two against each other. */
export const settings = {
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port.default(3000),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_BUCKET: z.string().min(3).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  WORKER: z.enum(["inside", "apart"]).default("inside"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DEMO_ON_NETWORK: flag.default(false),
  SITE_RECORD_ICP: z.string().optional(),
  SITE_RECORD_POLICE: z.string().optional(),
} as const;

/** Settings that say where the files lie: all of them, or none. */
const s3 = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

const schema = z.object(settings).superRefine((value, context) => {
  const given = s3.filter((name) => value[name] !== undefined);
  const left = s3.filter((name) => value[name] === undefined);
  if (given.length > 0 && left.length > 0)
    context.addIssue({ code: "custom", path: [left[0]!], message: `is needed beside ${given[0]}` });
  if (value.SMTP_URL && !value.MAIL_FROM)
    context.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "is needed beside SMTP_URL" });
});

export type Environment = z.infer<typeof schema>;

/** Thrown for a setting that cannot be used; its message is a sentence that names the setting. */
export class UnusableSetting extends Error {}

/** Reads settings from `source`; an empty string counts as not set. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new UnusableSetting(
    `The setting ${issue.path.join(".")} cannot be used: ${issue.message}. See .env.example.`,
  );
}

/** The environment of this process, parsed once. */
export function environment(): Environment {
  return singleton("environment", () => {
    if (existsSync(".env")) process.loadEnvFile(".env");
    return parseEnvironment(process.env);
  });
}

/** The folder that holds everything the installation keeps on disk. */
export function dataDir(): string {
  return path.resolve(environment().DATA_DIR);
}
