import type { FileKind } from "../kinds";
import { judgeIntake } from "../intake";
import { headLength } from "../magic";
import { hashOf } from "./hashing.client";
import { ask, Interrupted, Refused, terminate, transfer } from "./sending.client";
import { uploadTexts } from "./upload-texts";
import { isOver, rateOf, recent, waitAfter, type Sample, type Sending } from "./sending";

/** So many files share the line at a time; the others wait. */
const atOnce = 3;

/** Why an attempt was stopped: by its sender, who goes on later or not at all. */
class Stopped extends Error {}

interface Course {
  attempt: AbortController;
  /** Wakes it where it waits: for the line, for its sender, for the others. */
  wake: () => void;
}

/** Sends files to one place, several at once, each until it is stored, refused or cancelled. */
export class UploadQueue {
  private readonly all = new Map<number, Sending>();
  private readonly courses = new Map<number, Course>();
  private sending = 0;
  private last = 0;
  private left = false;

  constructor(
    private readonly address: string,
    private readonly onChange: (all: Sending[]) => void,
    private readonly onEnd: (one: Sending) => void,
  ) {
    window.addEventListener("online", this.wakeAll);
  }

  add(kind: FileKind, file: File, hasRoom: boolean): void {
    if ([...this.all.values()].some((one) => !isOver(one) && isSameFile(one, kind, file))) return;
    const key = (this.last += 1);
    const fresh = { perSecond: undefined, because: null, uploadId: null };
    this.all.set(key, { key, kind, file, state: "waiting", done: 0, ...fresh });
    if (!hasRoom) return this.change(key, { state: "refused", because: uploadTexts.noRoom });
    this.courses.set(key, { attempt: new AbortController(), wake: () => {} });
    this.change(key, {});
    void this.carry(key);
  }

  pause(key: number): void {
    this.change(key, { state: "paused", perSecond: undefined });
    this.courses.get(key)?.attempt.abort(new Stopped());
  }

  resume(key: number): void {
    const one = this.all.get(key);
    if (one?.state === "paused") this.change(key, { state: "waiting", because: null });
    this.courses.get(key)?.wake();
  }

  cancel(key: number): void {
    const { uploadId } = this.all.get(key)!;
    this.change(key, { state: "cancelled" });
    this.courses.get(key)?.attempt.abort(new Stopped());
    this.courses.get(key)?.wake();
    if (uploadId) void terminate(uploadId).catch(() => {});
    this.dismiss(key);
  }

  dismiss(key: number): void {
    this.all.delete(key);
    this.onChange([...this.all.values()]);
  }

  /** The page is left: nothing more is sent, and what has arrived waits for the same file. */
  leave(): void {
    this.left = true;
    window.removeEventListener("online", this.wakeAll);
    for (const { attempt, wake } of this.courses.values()) {
      attempt.abort(new Stopped());
      wake();
    }
  }

  private readonly wakeAll = () => this.courses.forEach(({ wake }) => wake());

  private change(key: number, values: Partial<Sending>): void {
    const one = this.all.get(key);
    if (!one) return;
    this.all.set(key, { ...one, ...values });
    this.onChange([...this.all.values()]);
  }

  /** From the first look at a file to its end, over pauses and lost lines. */
  private async carry(key: number): Promise<void> {
    let sha256 = "";
    for (let losses = 0; this.goesOn(key);) {
      const course = this.courses.get(key)!;
      try {
        course.attempt = new AbortController();
        if (this.all.get(key)!.state === "paused") throw new Stopped();
        const { signal } = course.attempt;
        await this.turn(key, signal);
        try {
          sha256 ||= await this.looked(key, signal);
          await this.attempt(key, sha256, signal, () => (losses = 0));
        } finally {
          this.sending -= 1;
          this.wakeAll();
        }
        return this.end(key, { state: "stored" });
      } catch (error) {
        if (error instanceof Refused)
          return this.end(key, { state: "refused", because: error.because });
        if (error instanceof Interrupted && this.all.get(key)?.state !== "paused") {
          this.change(key, { state: "retrying", perSecond: undefined, because: error.because });
          await this.woken(key, waitAfter((losses += 1)));
        } else if (error instanceof Stopped || this.all.get(key)?.state === "paused")
          while (this.goesOn(key) && this.all.get(key)!.state === "paused") await this.woken(key);
        else return this.end(key, { state: "refused", because: null });
      }
    }
  }

  private goesOn(key: number): boolean {
    const one = this.all.get(key);
    return !this.left && one !== undefined && !isOver(one);
  }

  /** What the inspection would refuse at first sight is not sent at all; the rest is hashed. */
  private async looked(key: number, signal: AbortSignal): Promise<string> {
    const { kind, file } = this.all.get(key)!;
    this.change(key, { state: "hashing", done: 0 });
    const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
    const { refused } = judgeIntake(kind, file.size, head);
    if (refused) throw new Refused({ zh: refused.reason.zh, en: refused.reason.en });
    return hashOf(file, (done) => this.change(key, { done }), signal);
  }

  private async turn(key: number, signal: AbortSignal): Promise<void> {
    this.change(key, { state: "waiting" });
    while (this.sending >= atOnce) {
      await this.woken(key);
      signal.throwIfAborted();
    }
    this.sending += 1;
  }

  private async attempt(
    key: number,
    sha256: string,
    signal: AbortSignal,
    onMoved: () => void,
  ): Promise<void> {
    const { kind, file } = this.all.get(key)!;
    const fields = { kind, name: file.name, bytes: String(file.size), sha256 };
    const begin = { intent: "begin", ...fields };
    const { uploadId } = await ask<{ uploadId: string }>(this.address, begin, signal);
    this.change(key, { uploadId, because: null });
    let samples: Sample[] = [];
    await transfer(uploadId, file, {
      signal,
      onLost: () => this.change(key, { state: "retrying", perSecond: undefined }),
      onSent: (sent) => {
        if (signal.aborted) return;
        samples = recent(samples, { at: performance.now(), sent });
        this.change(key, { state: "running", done: sent, perSecond: rateOf(samples) });
        onMoved();
      },
    });
    this.change(key, { state: "finishing", done: file.size, perSecond: undefined });
    await ask(this.address, { intent: "finish", uploadId }, signal);
  }

  private end(key: number, values: Partial<Sending>): void {
    this.change(key, values);
    this.courses.delete(key);
    const one = this.all.get(key);
    if (one) this.onEnd(one);
  }

  /** Resolves when somebody wakes it, or after `ms`. */
  private woken(key: number, ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      const course = this.courses.get(key);
      if (!course) return resolve();
      course.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const isSameFile = (one: Sending, kind: FileKind, file: File) =>
  one.kind === kind &&
  one.file.name === file.name &&
  one.file.size === file.size &&
  one.file.lastModified === file.lastModified;
