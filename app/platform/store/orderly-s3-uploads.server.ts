import type { Readable } from "node:stream";
import { S3Store as TusS3Store } from "@tus/s3-store";
import { ERRORS } from "@tus/server";

/**
 * tus' S3 store sends several pieces of an upload at a time and reckons how far it has come by their sum. Where the
 * server fails in between, a later piece is there without an earlier one: the sum then points into the middle of other
 * bytes, and going on from there makes another file. Here a piece is sent once the one before it is kept.
 */
export class OrderlyS3Uploads extends TusS3Store {
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    await this.mustContinue(id, offset);
    const Semaphore = this.partUploadSemaphore.constructor as new (count: number) => unknown;
    // Its own gate for each: uploads of others are not waited for.
    const alone = Object.create(this, { partUploadSemaphore: { value: new Semaphore(1) } }) as this;
    return super.write.call(alone, source, id, offset);
  }

  /**
   * A frozen server carries out what it was asked when it thaws, though nobody waits for it any more: a small last
   * piece may turn up beside what has been counted. Then it is thrown away, or its sender asks anew where to go on.
   */
  private async mustContinue(id: string, offset: number): Promise<void> {
    const parts = await this.retrieveParts(id);
    const whole = parts.reduce((sum, { Size = 0 }) => sum + Size, 0);
    const last = (await this.getIncompletePartSize(id)) ?? 0;
    if (whole + last === offset) return;
    if (whole !== offset) throw ERRORS.INVALID_OFFSET;
    await this.deleteIncompletePart(id);
  }
}
