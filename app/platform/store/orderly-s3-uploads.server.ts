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
    // Its own gate for each: uploads of others are not waited for.
    const alone = Object.create(this, { partUploadSemaphore: { value: new Gate() } }) as this;
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

  protected override uploadPart(...args: Parameters<TusS3Store["uploadPart"]>) {
    return this.gate(super.uploadPart(...args));
  }

  protected override uploadIncompletePart(...args: Parameters<TusS3Store["uploadIncompletePart"]>) {
    return this.gate(super.uploadIncompletePart(...args));
  }

  /** After a piece that failed no other is begun, nor a file opened for it. */
  private async gate<T>(sending: Promise<T>): Promise<T> {
    const gate: unknown = this.partUploadSemaphore;
    return sending.catch((error: unknown) => {
      if (gate instanceof Gate) gate.shut(error);
      throw error;
    });
  }
}

/** Lets one through at a time, as tus' semaphore does, and nobody any more once it was shut. */
class Gate {
  private last: Promise<unknown> = Promise.resolve();
  private why: unknown = null;

  async acquire(): Promise<{ release(): Promise<void> }> {
    const before = this.last;
    let open = () => {};
    this.last = new Promise<void>((resolve) => (open = resolve));
    await before;
    if (this.why !== null) {
      open();
      throw this.why;
    }
    return { release: () => Promise.resolve(open()) };
  }

  shut(why: unknown): void {
    this.why = why;
  }
}
