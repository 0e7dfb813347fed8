import { createHash } from "node:crypto";
import { Transform, type Readable } from "node:stream";
import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { newToken } from "../random.server";
import { isStoreKey } from "./folder.server";
import { digestOf, namesIn, S3Arrivals } from "./s3-arrivals.server";
import { orNull, plainly, s3Client, type S3Settings } from "./s3-client.server";
import { TooManyBytes, type ByteRange, type ObjectStore, type Stored } from "./store.server";

/** One bucket of an S3 server, for installations of several processes: one object a key. */
export class S3Store implements ObjectStore {
  readonly arrivals: S3Arrivals;
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(settings: S3Settings) {
    this.client = s3Client(settings);
    this.bucket = settings.bucket;
    this.arrivals = new S3Arrivals(this.client, settings);
  }

  /** Asks for the bucket, and makes it where there is none yet. */
  async reach(): Promise<void> {
    const bucket = { Bucket: this.bucket };
    if (await orNull(this.client.send(new HeadBucketCommand(bucket)))) return;
    await this.client.send(new CreateBucketCommand(bucket));
  }

  async put(source: Readable, { maxBytes }: { maxBytes: number }): Promise<Stored> {
    const key = newToken();
    const hash = createHash("sha256");
    let bytes = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes > maxBytes) return done(new TooManyBytes());
        hash.update(chunk);
        done(null, chunk);
      },
    });
    source.once("error", (error) => counted.destroy(error));
    try {
      await new Upload({
        client: this.client,
        params: { Bucket: this.bucket, Key: key, Body: source.pipe(counted) },
        queueSize: 2,
      }).done();
      // No server that we know checks what it was told of a body: read back, it is known.
      const kept = await digestOf(this.client, this.bucket, key);
      const sha256 = hash.digest("hex");
      if (kept?.sha256 !== sha256) throw new Error("The store kept other bytes than it was given.");
      return { key, sha256, bytes };
    } catch (error) {
      source.destroy();
      await this.remove(key).catch(() => {});
      throw error instanceof TooManyBytes ? error : plainly(error);
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const asked = new GetObjectCommand({ Bucket: this.bucket, Key: known(key), Range });
    const got = await orNull(this.client.send(asked));
    return (got?.Body as Readable | undefined) ?? null;
  }

  async remove(key: string): Promise<void> {
    await orNull(
      this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: known(key) })),
    );
  }

  /** Names come in their order, so what says that a key is unsettled follows right after it. */
  async *keys(): AsyncIterable<string> {
    let last: string | null = null;
    for await (const { name } of namesIn(this.client, this.bucket)) {
      if (last !== null && name !== `${last}.info`) yield last;
      last = isStoreKey(name) ? name : null;
    }
    if (last !== null) yield last;
  }

  async age(key: string): Promise<number | null> {
    const head = await orNull(
      this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: known(key) })),
    );
    return head?.LastModified ? Math.max(0, Date.now() - head.LastModified.getTime()) : null;
  }

  /** Uploads in pieces that nobody finished and no arrival knows belonged to a process that died. */
  async forgetArrivals(olderThanMs: number): Promise<number> {
    const Bucket = this.bucket;
    let forgotten = 0;
    const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand({ Bucket }));
    for (const { Key, UploadId, Initiated } of Uploads) {
      if (!Key || !Initiated || Date.now() - Initiated.getTime() < olderThanMs) continue;
      const arrival = new HeadObjectCommand({ Bucket, Key: `${Key}.info` });
      if (await orNull(this.client.send(arrival))) continue;
      await orNull(this.client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })));
      forgotten += 1;
    }
    return forgotten;
  }
}

function known(key: string): string {
  if (!isStoreKey(key)) throw new Error("A store key has 43 letters of base64url.");
  return key;
}
