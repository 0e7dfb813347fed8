/** Reading a glTF's JSON without trust: each helper gives the value of the shape asked for, or refuses the file. */
export type Json = Record<string, unknown>;

/** "packed": as it is, it cannot be shown; unpacked, it may. */
export type AdmissionRefusal =
  "broken" | "packed" | "unsupported" | "external" | "tooHeavy" | "empty";

export class Refused {
  constructor(readonly refusal: AdmissionRefusal) {}
}

export function demand(truth: boolean): asserts truth {
  if (!truth) throw new Refused("broken");
}

export function object(value: unknown): Json {
  demand(typeof value === "object" && value !== null && !Array.isArray(value));
  return value as Json;
}

export function objects(value: unknown): Json[] {
  if (value === undefined) return [];
  demand(Array.isArray(value));
  return value.map(object);
}

export function strings(value: unknown): string[] {
  if (value === undefined) return [];
  demand(Array.isArray(value));
  return value.map(String);
}

export function whole(value: unknown): number {
  demand(Number.isSafeInteger(value) && (value as number) >= 0);
  return value as number;
}

export function at<Value>(list: Value[], index: number): Value {
  demand(index < list.length);
  return list[index] as Value;
}

export function entry(list: Json[], index: unknown): Json {
  return at(list, whole(index));
}

export function indices(value: unknown, below: number): number[] {
  if (value === undefined) return [];
  demand(Array.isArray(value));
  return value.map((index) => {
    demand(whole(index) < below);
    return index as number;
  });
}

export function extension(owner: Json, name: string): Json | undefined {
  const found = owner.extensions === undefined ? undefined : object(owner.extensions)[name];
  return found === undefined ? undefined : object(found);
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
