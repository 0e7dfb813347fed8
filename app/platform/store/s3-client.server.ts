import { S3Client, S3ServiceException, type S3ClientConfig } from "@aws-sdk/client-s3";
import { StoreUnavailable } from "./store.server";

/** Where an S3 store is, and who we are to it. */
export interface S3Settings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * Bounded in every direction: `requestTimeout` alone only warns and hangs. Checksums by the SDK's own headers are not
 * understood by every server; what we store is hashed by us.
 */
export const clientConfig = (settings: S3Settings) =>
  ({
    endpoint: settings.endpoint,
    region: settings.region,
    credentials: {
      accessKeyId: settings.accessKeyId,
      secretAccessKey: settings.secretAccessKey,
    },
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
      socketTimeout: 10_000,
    },
  }) satisfies S3ClientConfig;

export const s3Client = (settings: S3Settings): S3Client => new S3Client(clientConfig(settings));

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;

/** What is not there is null; a server that cannot be reached, or fails itself, is said to be that. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw plainly(error);
  }
}

/** The same error, or that the store cannot be reached now. */
export function plainly(error: unknown): unknown {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  // An answer below 500 is one: it says that we are wrong, not that nobody is there.
  if (status !== undefined && status < 500) return error;
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  const network = status !== undefined || (code ?? "").startsWith("E") || timedOut.has(error.name);
  return network ? new StoreUnavailable(error) : error;
}

const timedOut = new Set(["TimeoutError", "NetworkingError", "AbortError"]);
