// Brings a file as a browser does: begins at a door, sends bytes by tus, ends at the door again.
import { createHash } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import { setTimeout as later } from "node:timers/promises";
import type { ActionFunctionArgs } from "@remix-run/node";
import express from "express";
import { bytesDoor } from "~/media/uploads/bytes-door.server";
import { sessionCookieName } from "~/people/session-cookie.server";
import { openSession } from "~/people/sign-in.server";
import { transaction } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";

export const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The door for bytes alone, on a port of its own. */
export async function openBytesDoor(): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = http.createServer(express().use(bytesDoor()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function cookieOf(personId: string): Promise<string> {
  const token = await transaction((tx) => openSession(tx, personId));
  return `${sessionCookieName}=${token}`;
}

type Door = (args: ActionFunctionArgs) => Promise<Response>;

interface Asker {
  cookie?: string;
  params?: Record<string, string>;
  search?: string;
}

/** Posts a form to a place that takes files. */
export async function askDoor(
  action: Door,
  { cookie, params = {}, search = "" }: Asker,
  fields: Record<string, string>,
) {
  const request = new Request(`http://localhost/x${search}`, {
    method: "POST",
    headers: cookie ? { Cookie: cookie } : {},
    body: new URLSearchParams(fields),
  });
  const answer = await action({ request, params, context: {} });
  const said = (await answer.json()) as { uploadId?: string; fileId?: string; because?: Because };
  return { status: answer.status, ...said };
}

/** What a browser announces of a file. */
export const beginning = (bytes: Buffer, more: Record<string, string> = {}) => ({
  intent: "begin",
  kind: "board",
  name: "展板.jpg",
  bytes: String(bytes.length),
  sha256: sha256Of(bytes),
  ...more,
});

const tus = { "Tus-Resumable": "1.0.0" };

export async function offsetOf(origin: string, id: string, cookie: string): Promise<number | null> {
  const headers = { ...tus, Cookie: cookie };
  const answer = await fetch(`${origin}/uploads/${id}`, { method: "HEAD", headers });
  return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
}

/** Sends bytes from an offset on; answers the status. */
export async function patch(
  origin: string,
  id: string,
  { cookie, offset, bytes }: { cookie?: string; offset: number; bytes: Buffer },
): Promise<{ status: number; body: string; offset: string | null }> {
  const answer = await fetch(`${origin}/uploads/${id}`, {
    method: "PATCH",
    headers: {
      ...tus,
      ...(cookie ? { Cookie: cookie } : {}),
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": String(offset),
    },
    body: new Uint8Array(bytes),
  });
  const body = await answer.text();
  return { status: answer.status, body, offset: answer.headers.get("Upload-Offset") };
}

/** Goes on from where the server says, until everything is there. Answers how often it had to begin anew. */
export async function sendAll(origin: () => string, id: string, cookie: string, bytes: Buffer) {
  for (let tries = 0; ; tries += 1) {
    const offset = await offsetOf(origin(), id, cookie).catch(() => null);
    if (offset === bytes.length) return tries;
    if (offset !== null)
      await patch(origin(), id, { cookie, offset, bytes: bytes.subarray(offset) }).catch(() => {});
    await later(50);
  }
}
