/**
 * three for browsers, without what no garment in a viewer comes to: a build step, since three is one module to the
 * bundler, and methods of a class and pieces of a program are never shaken off. What is cut is named here and nowhere
 * else; the viewer's tests draw every kind of garment with what is left.
 */
import { parseAst, type Plugin } from "vite";

/**
 * Methods that write a scene into JSON or read it from there, or make a shape anew, or make light of a picture of a room:
 * the viewer does none of it; its rooms are arithmetic (`light.client`).
 */
const methods = new Set([
  "toJSON",
  "fromJSON",
  "computeTangents",
  "toNonIndexed",
  "setAxisAngleFromRotationMatrix",
  "fromScene",
  "fromEquirectangular",
  "fromCubemap",
  "compileCubemapShader",
  "compileEquirectangularShader",
  "_fromTexture",
  "_allocateTarget",
  "_getSourceTarget",
  "_compileMaterial",
  "_renderCube",
  "_textureToCubemap",
  "_applyPMREM",
  "_blur",
]);

/**
 * Pieces of programs behind switches that stay off: other kinds of material than glTF's, lamps' shadows, probes, fog,
 * batches, and maps that glTF has none of.
 */
const pieces =
  /^(lights_(lambert|toon|phong)|gradientmap|lightprobes|shadowmap|shadowmask|fog|batching|displacementmap|specularmap|lightmap|logdepthbuf|alphamap|dithering|alphahash|envmap(_pars)?_(fragment|vertex)$)/;

/** Whole programs, of materials that glTF has none of; named where three lists them: `meshtoon_vert: vertex$4,`. */
const programs =
  /^\t(?:background|backgroundCube|cube|equirect|meshlambert|meshmatcap|meshnormal|meshphong|meshtoon|shadow|sprite|distance)_(?:vert|frag): ([\w$]+)/gm;

export const leanThree: Plugin = {
  name: "lean-three",
  apply: "build",
  transform(code, id) {
    if (!/three\/build\/three\.(core|module)\.js$/.test(id)) return null;
    return { code: withoutMethods(tidyPrograms(code)), map: null };
  },
};

/** Programs stand as one string a line: `var name = "…";`. */
function tidyPrograms(code: string): string {
  const unused = new Set([...code.matchAll(programs)].map(([, name]) => name));
  return code.replace(
    /^((?:var|const) ([\w$]+) = )"(.*\\n.*)";$/gm,
    (_, declared: string, name: string, program: string) =>
      `${declared}"${pieces.test(name) || unused.has(name) ? "" : tidy(program)}";`,
  );
}

/** Without indents, and without spaces around signs, except in orders to the preprocessor. */
const tidy = (program: string): string =>
  program
    .replaceAll("\\t", " ")
    .split("\\n")
    .map((line) => line.trim().replace(/ +/g, " "))
    .map((line) =>
      line.startsWith("#") ? line : line.replace(/ ?([=+\-*/(){},;<>?:&|!]) ?/g, "$1"),
    )
    .join("\\n");

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
}

function withoutMethods(code: string): string {
  const cut: Node[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (value === null || typeof value !== "object") return;
    const node = value as Node;
    if (node.type === "MethodDefinition" && methods.has(node.key?.name ?? "")) cut.push(node);
    else Object.values(node).forEach(look);
  };
  look(parseAst(code));
  return cut
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}
