/**
 * One instance a process, also where the web bundle and the commands each hold their own copy of a module.
 * The first caller's `make` wins.
 */
export function singleton<T>(name: string, make: () => T): T {
  const held = globalThis as unknown as Record<symbol, T | undefined>;
  return (held[Symbol.for(`xiangshang.${name}`)] ??= make());
}
