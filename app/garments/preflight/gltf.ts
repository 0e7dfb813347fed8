import { caps } from "../caps";
import { quoted, refuseGarment } from "../refusal";
import { counted } from "../texts";

/** One object out of the description. Own properties only: a hostile file may name `__proto__`. */
export type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A property, never one that every object inherits. */
export function get(row: Row, key: string): unknown {
  return Object.hasOwn(row, key) ? row[key] : undefined;
}

/** The description itself. */
export function rootOf(json: unknown): Row {
  if (!isRow(json)) refuseGarment("garment-malformed", "JSON");
  const asset = rowAt(json, "asset");
  if (!asset || get(asset, "version") !== "2.0") refuseGarment("garment-version");
  return json;
}

/** An object, or undefined where there is none. */
export function rowAt(row: Row, key: string): Row | undefined {
  const value = get(row, key);
  if (value === undefined) return undefined;
  return isRow(value) ? value : refuseGarment("garment-malformed", quoted(key));
}

/** A list, empty where there is none. */
export function listAt(row: Row, key: string): unknown[] {
  const value = get(row, key);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : refuseGarment("garment-malformed", quoted(key));
}

type Listed = "entries" | "materials" | "nodes" | "scenes" | "images";

/** A list of objects, no longer than the cap on what it lists. */
export function rowsAt(row: Row, key: string, what: Listed = "entries"): Row[] {
  const list = listAt(row, key);
  const limit = caps[what];
  if (list.length > limit) refuseGarment("garment-too-many", counted[what], list.length, limit);
  return list.every(isRow) ? list : refuseGarment("garment-malformed", quoted(key));
}

/** A whole number from `least` on, below 2⁵³; `otherwise` where there is none, or a refusal without it. */
export function wholeAt(row: Row, key: string, least: number, otherwise?: number): number {
  const value = get(row, key) ?? otherwise;
  if (!Number.isSafeInteger(value) || (value as number) < least)
    refuseGarment("garment-malformed", quoted(key));
  return value as number;
}

/** What an index refers to; undefined where there is no index, a refusal where it refers to nothing. */
export function refAt<T>(row: Row, key: string, list: readonly T[]): T | undefined {
  const value = get(row, key);
  if (value === undefined) return undefined;
  return Number.isSafeInteger(value) && (list[value as number] ?? undefined) !== undefined
    ? list[value as number]
    : refuseGarment("garment-out-of-bounds", quoted(key));
}

/** As `refAt`, for an index that has to be there. */
export function mustRefAt<T>(row: Row, key: string, list: readonly T[]): T {
  return refAt(row, key, list) ?? refuseGarment("garment-malformed", quoted(key));
}

/** An extension's object on a row. */
export function extensionAt(row: Row, name: string): Row | undefined {
  const extensions = rowAt(row, "extensions");
  return extensions && rowAt(extensions, name);
}
