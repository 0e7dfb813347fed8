import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FileKind } from "../kinds";
import type { UploadQueue } from "./queue.client";
import { isOver, type Sending } from "./sending";
import type { UnderWay } from "./under-way";

/**
 * Sends files to the place at an address, several at once, and tells how each is getting on; the page is read anew
 * after each that arrived. What sends them is loaded with the first file.
 */
export function useUploads(address: string) {
  const { revalidate } = useRevalidator();
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [left, setLeft] = useState<UnderWay[]>([]);
  const [notLoaded, setNotLoaded] = useState<FileKind | null>(null);
  const queue = useRef<Promise<UploadQueue>>();

  const look = async () => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(
      () => null,
    );
    if (answer?.ok) setLeft(((await answer.json()) as { underWay: UnderWay[] }).underWay);
  };
  const looks = useRef(look);
  looks.current = look;
  useEffect(() => {
    void looks.current();
    const held = queue;
    return () => {
      void held.current?.then((one) => one.leave()).catch(() => {});
      held.current = undefined;
    };
  }, [address]);

  const theQueue = () =>
    (queue.current ??= import("./queue.client").then(
      ({ UploadQueue }) =>
        new UploadQueue(address, setSendings, ({ state }) => {
          void looks.current();
          if (state === "stored") revalidate();
        }),
    ));

  const busy = sendings.some((one) => !isOver(one));
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [busy]);

  const underWay = left.filter(({ id }) => !sendings.some(({ uploadId }) => uploadId === id));
  return {
    sendings: sendings.filter(({ state }) => state !== "stored"),
    /** Where files were chosen and what sends them could not be loaded. */
    notLoaded,
    /** Begun before, on this or another machine: the same file goes on with it. */
    underWay,
    send: (kind: FileKind, files: readonly File[], room: number) => {
      const ahead = sendings.filter((one) => one.kind === kind && !isOver(one)).length;
      setNotLoaded(null);
      void theQueue().then(
        (one) => files.forEach((file, nth) => one.add(kind, file, ahead + nth < room)),
        () => {
          queue.current = undefined; // the line was lost over loading it: the next choice asks anew
          setNotLoaded(kind);
        },
      );
    },
    pause: (key: number) => void theQueue().then((one) => one.pause(key)),
    resume: (key: number) => void theQueue().then((one) => one.resume(key)),
    cancel: (key: number) => void theQueue().then((one) => one.cancel(key)),
    dismiss: (key: number) => void theQueue().then((one) => one.dismiss(key)),
    forget: async (id: string) => {
      const { terminate } = await import("./sending.client");
      await terminate(id).catch(() => {});
      await look();
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
