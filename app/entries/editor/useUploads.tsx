import { useEffect, useRef, useState } from "react";
import type { FileKind } from "~/media/kinds";
import type { Because } from "~/platform/refusal";
import type { Upload } from "./upload.client";

/** A file on its way. */
export interface OnItsWay {
  key: number;
  kind: FileKind;
  file: File;
  sent: number;
  /** Bytes a second, once there is something to measure. */
  perSecond: number | undefined;
  state: "running" | "broken" | "refused";
  because: Because | null;
}

/** Sends files, several at once, and tells how each is getting on. `onStored` after each that arrived. */
export function useUploads(entryId: string, onStored: () => void) {
  const [uploads, setUploads] = useState<OnItsWay[]>([]);
  const running = useRef(new Map<number, Upload>());
  const count = useRef(0);
  const change = (key: number, values: Partial<OnItsWay>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...values } : one)));
  const dismiss = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  const send = async (kind: FileKind, file: File) => {
    const key = (count.current += 1);
    const fresh = { key, kind, file, sent: 0, perSecond: undefined, because: null };
    setUploads((all) => [...all, { ...fresh, state: "running" }]);
    const { refusedAtOnce, sendFile } = await import("./upload.client");
    const because = await refusedAtOnce(kind, file).catch(() => null);
    if (because) return change(key, { state: "refused", because });
    const began = performance.now();
    const upload = sendFile(entryId, kind, file, (sent) =>
      change(key, { sent, perSecond: (sent / Math.max(1, performance.now() - began)) * 1000 }),
    );
    running.current.set(key, upload);
    const end = await upload.end;
    running.current.delete(key);
    if (end.ended === "refused") change(key, { state: "refused", because: end.because });
    else if (end.ended === "broken") change(key, { state: "broken" });
    else dismiss(key);
    if (end.ended === "stored") onStored();
  };

  const busy = uploads.some(({ state }) => state === "running");
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [busy]);
  // Who leaves the page by a link has been told that the file is still on its way: it ends here.
  useEffect(() => {
    const held = running.current;
    return () => held.forEach((upload) => upload.cancel());
  }, []);

  return {
    uploads,
    send: (kind: FileKind, files: Iterable<File>) => {
      for (const file of files) void send(kind, file);
    },
    again: ({ key, kind, file }: OnItsWay) => {
      dismiss(key);
      void send(kind, file);
    },
    cancel: (key: number) => running.current.get(key)?.cancel(),
    dismiss,
  };
}
