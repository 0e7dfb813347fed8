import type { Readable } from "node:stream";
import { logger } from "~/platform/log.server";
import { unknown } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { dispositionOf } from "./file-names";
import { namesTag, readRange } from "./ranges";

/** Stored bytes as a row describes them; the type comes from our own table, never from who sent them. */
export interface StoredBytes {
  storeKey: string;
  type: string;
  bytes: bigint | number;
  /** What tells these bytes from others. */
  sha256: string;
  /** Where they begin, where they are a part of what is stored. */
  from?: number;
}

export interface ServingOptions {
  /** private: sealed, kept by no cache · public: released and immutable. */
  cache: "private" | "public";
  /** The name under which it would be saved; never the name it arrived with, where a juror asks. */
  name?: string;
}

/**
 * What was released keeps its bytes for good, so a reader's own browser need not ask again. Whoever keeps copies for
 * many asks each time (`s-maxage=0`): a work that is taken back is gone for everybody who has not seen it.
 */
const caching = {
  private: "private, no-store, no-transform",
  public: "public, max-age=31536000, s-maxage=0, immutable, no-transform",
};

/** What every answer with a work's bytes says, whatever they are: nothing may run them, nor guess what they are. */
export function headersOf(tag: string, cache: ServingOptions["cache"]): Headers {
  const headers = new Headers({
    ETag: tag,
    "Cache-Control": caching[cache],
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  if (cache === "private") headers.set("Vary", "Cookie");
  return headers;
}

/**
 * Answers with stored bytes: one span or all of them, by tag where the reader has them already.
 */
export async function serveStored(
  request: Request,
  { storeKey, type, bytes, sha256, from = 0 }: StoredBytes,
  { cache, name }: ServingOptions,
): Promise<Response> {
  const tag = `"${sha256}"`;
  const headers = headersOf(tag, cache);
  headers.set("Accept-Ranges", "bytes");
  if (namesTag(request.headers.get("If-None-Match"), tag))
    return new Response(null, { status: 304, headers });

  const size = Number(bytes);
  const range = readRange(rangeAsked(request, tag), size);
  if (range === "beyond") {
    headers.set("Content-Range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("Content-Type", type);
  headers.set("Content-Disposition", dispositionOf("inline", name ?? "file"));
  const whole = range === "whole";
  if (!whole) headers.set("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  headers.set("Content-Length", String(whole ? size : range.end - range.start + 1));
  const status = whole ? 200 : 206;
  if (request.method === "HEAD") return new Response(null, { status, headers });

  const { start, end } = whole ? { start: 0, end: size - 1 } : range;
  const source = await store().open(storeKey, { start: from + start, end: from + end });
  if (!source) {
    logger().error({ sha256 }, "a row names bytes that the store does not have");
    throw unknown();
  }
  return new Response(bodyOf(source), { status, headers });
}

/** A span of other bytes than the reader has begun with would be a broken file (RFC 9110, section 13.1.5). */
function rangeAsked(request: Request, tag: string): string | null {
  const condition = request.headers.get("If-Range");
  return condition === null || condition === tag ? request.headers.get("Range") : null;
}

/** Read as fast as it is taken; closed when the reader goes away. */
function bodyOf(source: Readable): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    },
    cancel: () => void source.destroy(),
  });
}
