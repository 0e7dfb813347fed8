import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { clientConfig, orNull, plainly, type S3Settings } from "./s3-client.server";
import { OrderlyS3Uploads } from "./orderly-s3-uploads.server";
import type { Arrivals, Stored } from "./store.server";

const MiB = 1024 * 1024;

/** Beside an arrival that is not settled lie what is known of it, and the last piece where it is a small one. */
const beside = [".info", ".part"] as const;

/**
 * Arrivals of an S3 store: each is a multipart upload under the key it will keep, so nothing is copied once it is
 * whole. That `KEY.info` is gone says that it is settled.
 */
export class S3Arrivals implements Arrivals {
  readonly datastore: OrderlyS3Uploads;

  constructor(
    private readonly client: S3Client,
    private readonly settings: S3Settings,
  ) {
    this.datastore = new OrderlyS3Uploads({
      partSize: 8 * MiB,
      useTags: false,
      s3ClientConfig: { ...clientConfig(settings), bucket: settings.bucket },
    });
  }

  async settle(key: string): Promise<Stored | null> {
    const announced = await orNull(this.head(`${key}.info`));
    if (announced) {
      const { offset, size } = await this.datastore.getUpload(key);
      if (offset !== size) return null;
      // Every piece is there, but whoever was to put them together may have died over it.
      if (!(await orNull(this.head(key)))) await this.datastore.write(Readable.from([]), key, size);
    }
    const stored = await digestOf(this.client, this.settings.bucket, key);
    if (stored) for (const ending of beside) await this.delete(key + ending);
    return stored && { key, ...stored };
  }

  async forget(key: string): Promise<void> {
    const uploadId = (await orNull(this.head(`${key}.info`)))?.Metadata?.["upload-id"];
    if (uploadId) await orNull(this.client.send(this.abort(key, uploadId)));
    for (const name of [key, `${key}.part`, `${key}.info`]) await this.delete(name);
  }

  async *unsettled(): AsyncIterable<{ key: string; idleMs: number }> {
    for await (const { name, at } of namesIn(this.client, this.settings.bucket)) {
      if (!name.endsWith(".info")) continue;
      const key = name.slice(0, -".info".length);
      const writtenAt = Math.max(at.getTime(), ...(await this.partsWrittenAt(key)));
      yield { key, idleMs: Math.max(0, Date.now() - writtenAt) };
    }
  }

  /** Nobody can say how much a bucket takes. */
  room(): Promise<null> {
    return Promise.resolve(null);
  }

  private async partsWrittenAt(key: string): Promise<number[]> {
    const { bucket: Bucket } = this.settings;
    const UploadId = (await orNull(this.head(`${key}.info`)))?.Metadata?.["upload-id"];
    const asked = new ListPartsCommand({ Bucket, Key: key, UploadId });
    const listed = UploadId ? await orNull(this.client.send(asked)) : null;
    const last = await orNull(this.head(`${key}.part`));
    return [...(listed?.Parts ?? []), ...(last ? [last] : [])].flatMap(
      ({ LastModified }) => LastModified?.getTime() ?? [],
    );
  }

  private head(name: string) {
    const { bucket: Bucket } = this.settings;
    return this.client.send(new HeadObjectCommand({ Bucket, Key: name }));
  }

  private async delete(name: string): Promise<void> {
    const { bucket: Bucket } = this.settings;
    await orNull(this.client.send(new DeleteObjectCommand({ Bucket, Key: name })));
  }

  private abort(key: string, UploadId: string) {
    const { bucket: Bucket } = this.settings;
    return new AbortMultipartUploadCommand({ Bucket, Key: key, UploadId });
  }
}

/** The bytes of an object, read back and hashed as they lie there; null where there are none. */
export async function digestOf(
  client: S3Client,
  Bucket: string,
  Key: string,
): Promise<Pick<Stored, "sha256" | "bytes"> | null> {
  const got = await orNull(client.send(new GetObjectCommand({ Bucket, Key })));
  if (!got) return null;
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of got.Body as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    throw plainly(error);
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** Every name of a bucket in its order, and when it was written. */
export async function* namesIn(
  client: S3Client,
  Bucket: string,
): AsyncIterable<{ name: string; at: Date }> {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, ContinuationToken }));
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key && LastModified) yield { name: Key, at: LastModified };
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}
