import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import routes from "~/routes";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { expected, matrix, phases, roles, type Phase, type Role, type Row } from "./authorisation";
import { aWholeThread, sessionOf } from "./thread-world";

inAWorldOfItsOwn();

type Door = (args: object) => Promise<unknown>;
type Doors = { loader?: Door; action?: Door };
const doors = new Map<string, Doors>();
const sessions = new Map<Role, string>();
let world: Awaited<ReturnType<typeof aWholeThread>>;

beforeAll(async () => {
  for (const { path = "", file } of await routes) {
    const module = fileURLToPath(new URL(`../../app/${file}`, import.meta.url));
    doors.set(`/${path}`, (await import(/* @vite-ignore */ module)) as Doors);
  }
  world = await aWholeThread();
  for (const role of roles) await signIn(role);
}, 180_000);

async function signIn(role: Role): Promise<void> {
  const person = world.people[role];
  if (person) sessions.set(role, await sessionOf(person));
}

/** Every id of the world as it stands, or as somebody might guess it. */
type Ids = (name: string) => string;
const real =
  (phase: Phase): Ids =>
  (name) =>
    name === "slug" && phase === "unpublished"
      ? world.known.draftSlug!
      : (world.known[name] ?? name);
const guessed: Ids = () => "guessed";

function requestOf(row: Row, role: Role, ids: Ids) {
  const filled = (text: string) => text.replace(/\$(\w+)/g, (_, name: string) => ids(name));
  const named = [...row.path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const params = Object.fromEntries([
    ...named.map((name) => [name, ids(name)]),
    ...Object.entries(row.params ?? {}).map(([name, value]) => [name, filled(value)]),
  ]) as Record<string, string>;
  const path = row.path.replace(/:(\w+)/g, (_, name: string) => params[name]!);
  const token = sessions.get(role);
  const form = Object.entries(row.form ?? {}).map(([name, value]) => [name, filled(value)]);
  const headers = {
    ...(token ? { Cookie: `xs_session=${token}` } : {}),
    "x-xs-client": "203.0.113.9",
  };
  const body = row.method === "POST" ? { body: new URLSearchParams(form) } : {};
  const url = `http://localhost${path}${row.search ?? ""}`;
  return { request: new Request(url, { method: row.method, headers, ...body }), params };
}

async function answer(row: Row, role: Role, ids: Ids) {
  const { loader, action } = doors.get(row.path)!;
  const door = row.method === "GET" ? loader! : action!;
  const args = { ...requestOf(row, role, ids), context: {} };
  const outcome: unknown = await door(args).catch((thrown: unknown) => thrown);
  if (row.endsSession) await signIn(role);
  if (outcome instanceof Error) return { status: `500 ${outcome.stack}`, body: "" };
  if (outcome instanceof Response) {
    const toSignIn = outcome.headers.get("Location")?.startsWith("/sign-in?next=");
    const body = outcome.status === 404 ? await outcome.text() : "";
    await outcome.body?.cancel().catch(() => {});
    return { status: toSignIn ? "sign-in" : outcome.status, body };
  }
  const { type, init } = (outcome ?? {}) as { type?: string; init?: ResponseInit | null };
  return { status: (type === "DataWithResponseInit" && init?.status) || 200, body: "" };
}

const nothing = new Map<string, ReturnType<typeof answer>>();
/** What somebody is answered who guesses ids; the same at all times. */
function answerOfNothing(row: Row, role: Role) {
  const key = `${matrix.indexOf(row)} ${role}`;
  const known = nothing.get(key) ?? answer(row, role, guessed);
  nothing.set(key, known);
  return known;
}

const nameOf = ({ method, path, search = "", form }: Row) =>
  [method, path + search, form?.intent].filter(Boolean).join(" ");

it("every door has a row for each of its methods, and every row a door", () => {
  const asked = new Set(matrix.map(({ method, path }) => `${method} ${path}`));
  const there = [...doors].flatMap(([path, { loader, action }]) => [
    ...(loader ? [`GET ${path}`] : []),
    ...(action ? [`POST ${path}`] : []),
  ]);
  expect([...asked].sort()).toEqual(there.sort());
});

describe.each(phases)("%s:", (phase) => {
  beforeAll(() => itIs(world.instants[phase]));

  const rows = matrix.filter(({ path }) => phase !== "unpublished" || path.includes(":slug"));
  it.each(rows.map((row) => [nameOf(row), row] as const))("%s", async (_name, row) => {
    const answers: Partial<Record<Role, unknown>> = {};
    const ask = async (role: Role) => {
      const { status, body } = await answer(row, role, real(phase));
      answers[role] = status;
      // What is not for somebody answers as what does not exist.
      const hidden = status === 404 && row.path.includes(":");
      if (hidden) expect({ status, body }, role).toEqual(await answerOfNothing(row, role));
    };
    // Reading changes nothing; deeds come one after the other.
    if (row.method === "GET") await Promise.all(roles.map(ask));
    else for (const role of roles) await ask(role);
    expect(answers).toEqual(
      Object.fromEntries(roles.map((role) => [role, expected(row, role, phase)])),
    );
  });
});
