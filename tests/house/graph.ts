// The house as rooms and arrows, read once: every module of app, prisma and tests with what it imports.
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

interface Module {
  source: string;
  dependencies: { resolved: string }[];
}

let graph: Promise<Map<string, string[]>> | undefined;

/** Each module's path with the paths that it imports. */
export function importsOf(): Promise<Map<string, string[]>> {
  graph ??= cruise(
    ["app", "prisma", "tests"],
    {
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      tsConfig: { fileName: "tsconfig.json" },
      enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
    },
    {},
    { tsConfig: extractTSConfig("tsconfig.json") },
  ).then(({ output }) => {
    const { modules } = output as { modules: Module[] };
    return new Map(
      modules.map((one) => [one.source, one.dependencies.map(({ resolved }) => resolved)]),
    );
  });
  return graph;
}

/** Everything that is reached from these modules. */
export function reachedFrom(imports: Map<string, string[]>, starts: string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return seen;
}
