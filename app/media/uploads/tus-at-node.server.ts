import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { ERRORS, Server, StreamLimiter, type CancellationContext, type Upload } from "@tus/server";

type Settings = ConstructorParameters<typeof Server>[0];

/** The one step of tus' own that is replaced. It is not part of its public face; every test of an upload goes through it. */
interface Writing {
  writeToStore(
    body: Readable,
    upload: Upload,
    most: number,
    { signal }: CancellationContext,
  ): Promise<number>;
}

/**
 * tus takes bodies as web streams and turns them back into Node's: between a socket and a disk that costs as much as
 * all the rest of the way. Here a body goes to the store as it comes.
 */
export class TusAtNode extends Server {
  constructor(settings: Settings) {
    super(settings);
    const { datastore } = settings;
    const patch = this.handlers.PATCH as unknown as Writing;
    patch.writeToStore = (body, { id, offset }, most, { signal }) =>
      handedOn(body, most, signal, (bytes) => datastore.write(bytes, id, offset));
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const { method = "", url = "" } = request;
    const asked = new Request(`http://localhost${url}`, {
      method,
      headers: headers as [string, string][],
    });
    const node = { req: request, res: response };
    Object.defineProperties(asked, { body: { value: request }, runtime: { value: { node } } });
    const answer = await this.handleWeb(asked);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  }
}

/**
 * Gives a body to who writes it, and no more of it than was announced. Where its sender is lost, or is asked to stop,
 * it ends there: what had come is written.
 */
async function handedOn(
  body: Readable,
  most: number,
  signal: AbortSignal,
  write: (bytes: Readable) => Promise<number>,
): Promise<number> {
  if (signal.aborted) throw ERRORS.ABORTED;
  const passed = new StreamLimiter(most);
  let lost = false;
  const stop = () => {
    body.unpipe(passed);
    if (!passed.destroyed) passed.end();
  };
  const lose = () => {
    lost = true;
    stop();
  };
  body.once("error", lose);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const end = await write(body.pipe(passed));
    if (lost) throw ERRORS.ABORTED;
    return end;
  } finally {
    body.unpipe(passed);
    body.removeListener("error", lose);
    signal.removeEventListener("abort", stop);
  }
}
