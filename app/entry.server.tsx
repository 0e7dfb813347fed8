import { Transform } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { logger } from "~/platform/log.server";
import { NonceContext } from "~/platform/http/nonce";

/** How long a page may stream before it is cut off. */
export const streamTimeout = 15_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = String(loadContext.nonce ?? "");
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        // A crawler gets the whole page at once, a person the shell first.
        [isbot(request.headers.get("User-Agent")) ? "onAllReady" : "onShellReady"]() {
          shellSent = true;
          const body = withoutNul();
          headers.set("Content-Type", "text/html; charset=utf-8");
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          if (shellSent) logger().error({ error: String(error) }, "a page broke while streaming");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000);
  });
}

/**
 * React 18 pads its buffer with NUL where a Chinese letter straddles the end of it, and browsers show "��" there.
 * No page of ours holds a NUL, so they are dropped.
 */
function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}

/** Doors' unexpected errors: recorded without what the person sent. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  logger().error({ error: message, stack, path: new URL(request.url).pathname }, "a door broke");
}
