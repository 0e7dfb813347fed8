import type { FoundWords } from "~/media/metadata";

/** What glTF itself writes as text: kinds, addresses inside the file, names of extensions. */
const ofTheFormat = new Set([
  ...["type", "mimeType", "uri", "version", "minVersion", "alphaMode", "path", "interpolation"],
  ...["extensionsUsed", "extensionsRequired", "mode", "filter"],
]);
const deepest = 32;

/**
 * The words of people in a glTF: names, copyright, generator, extras, XMP, whatever a vendor's extension says; each
 * under its place without numbers, as in `nodes.extras.author`.
 */
export function* wordsOfModel(json: unknown): Iterable<FoundWords> {
  const left: { value: unknown; at: readonly string[] }[] = [{ value: json, at: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, at } = next;
    if (typeof value === "string") yield { block: "model", field: at.join("."), text: value };
    else if (Array.isArray(value)) for (const one of value) left.push({ value: one, at });
    else if (typeof value === "object" && value !== null && at.length < deepest)
      for (const [key, one] of Object.entries(value))
        if (!ofTheFormat.has(key)) left.push({ value: one, at: [...at, key] });
  }
}
