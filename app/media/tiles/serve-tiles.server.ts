import { publicOrigin } from "~/platform/http/origin.server";
import { found } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { recipeSchema, recipes } from "../recipes";
import { headersOf, serveStored, type ServingOptions, type StoredBytes } from "../serving.server";
import { spanOfEntry, spanOfTile } from "./pack";
import { infoOf, pieceNames, placeOf } from "./pyramid";

/** A pack of tiles as a row describes it. */
export interface StoredTiles extends StoredBytes {
  recipe: string;
  width: number | null;
  height: number | null;
}

interface Asked {
  /** Behind the pack's own address: `info.json` or `region/size/0/default.jpg`. */
  path: string;
  dpi: number | null;
  cache: ServingOptions["cache"];
}

/**
 * Answers for a pack of tiles as an IIIF image service. Who may ask has been asked before, by the same rule as for
 * every other derivative.
 */
export async function serveTiles(
  request: Request,
  stored: StoredTiles,
  { path, dpi, cache }: Asked,
): Promise<Response> {
  const { width, height, recipe, storeKey } = stored;
  const known = recipeSchema.safeParse(recipe);
  const isPack = known.success && recipes[known.data].role === "tiles";
  const picture = found(isPack && width && height ? { width, height } : null);
  if (path === "info.json") {
    const id = publicOrigin(request) + new URL(request.url).pathname.replace(/\/info\.json$/, "");
    const headers = headersOf(`"${stored.sha256}-info"`, cache);
    headers.set(
      "Content-Type",
      'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
    );
    return new Response(JSON.stringify(infoOf(picture, id, dpi)), { headers });
  }
  const [, region, size] = found(/^([^/]+)\/([^/]+)\/0\/default\.jpg$/.exec(path));
  const place = found(placeOf(picture, region!, size!));
  const entry = await read(storeKey, spanOfEntry(place));
  const span = found(spanOfTile(entry, pieceNames(picture).length, Number(stored.bytes)));
  const tile = { from: span.start, bytes: span.end - span.start + 1, type: "image/jpeg" };
  const itself = { storeKey, sha256: `${stored.sha256}-${place}`, ...tile };
  return serveStored(request, itself, { cache, name: "tile.jpg" });
}

async function read(storeKey: string, span: { start: number; end: number }): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await store().open(storeKey, span)) ?? [])
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
