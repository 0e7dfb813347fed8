import { describe, expect, it } from "vitest";
import * as permissions from "~/people/permissions";
import {
  holdsInCompetition,
  isSignedIn,
  isSteward,
  managesOrganisation,
  nobody,
  type HeldRole,
  type Viewer,
} from "~/people/viewer";

const person = (id: string, ...roles: HeldRole[]): Viewer => ({
  person: { id, pseudonym: `of ${id}`, name: id, locale: "zh" },
  roles,
});
const viewers = {
  nobody,
  plain: person("plain"),
  steward: person("steward", { scopeKind: "platform", scopeId: "platform", role: "steward" }),
  manager: person("manager", { scopeKind: "organisation", scopeId: "o1", role: "manager" }),
  member: person("member", { scopeKind: "organisation", scopeId: "o1", role: "member" }),
  manager2: person("manager2", { scopeKind: "organisation", scopeId: "o2", role: "manager" }),
  juror: person("juror", { scopeKind: "competition", scopeId: "c1", role: "juror" }),
  // What a mistake elsewhere could make: a role name in the wrong scope, roles without a person.
  mislaid: person("mislaid", { scopeKind: "competition", scopeId: "platform", role: "steward" }),
  ghost: {
    person: null,
    roles: [{ scopeKind: "platform", scopeId: "platform", role: "steward" }],
  } satisfies Viewer,
} satisfies Record<string, Viewer>;
type Who = keyof typeof viewers;
const everyone = Object.keys(viewers) as Who[];
const signedIn = everyone.filter((who) => viewers[who].person);

const o1 = { organisationId: "o1" };
/** Each permission with exactly those who pass it; whoever is not named is refused. */
const table: [string, (viewer: Viewer) => { allowed: boolean }, Who[]][] = [
  [
    "change plain's account",
    (v) => permissions.mayChangeAccount(v, { personId: "plain" }),
    ["plain"],
  ],
  ["create an organisation", (v) => permissions.mayCreateOrganisation(v, null), signedIn],
  ["verify organisations", (v) => permissions.mayVerifyOrganisations(v, null), ["steward"]],
  ["invite managers of o1", (v) => permissions.mayInviteManagers(v, o1), ["manager"]],
  ["invite stewards", (v) => permissions.mayInviteStewards(v, null), ["steward"]],
  ["accept invitations", (v) => permissions.mayAcceptInvitations(v, null), signedIn],
  [
    "see o1 unverified",
    (v) => ({ allowed: permissions.seesUnverified(v, o1) }),
    ["manager", "member", "steward"],
  ],
  [
    "end plain's membership of o1",
    (v) => permissions.mayEndMembership(v, { ...o1, personId: "plain" }),
    ["manager", "plain"],
  ],
  ["ask for a code", () => permissions.anyone(), everyone],
];

describe("permissions", () => {
  it.each(table)("to %s are held by those named and by nobody else", (_, may, who) => {
    const allowed = everyone.filter((one) => may(viewers[one]).allowed);
    expect(allowed.sort()).toEqual([...who].sort());
  });

  it("ask to sign in first, and else say whose right it is", () => {
    expect(permissions.mayVerifyOrganisations(nobody, null)).toMatchObject({
      kind: "unauthenticated",
    });
    expect(permissions.mayVerifyOrganisations(viewers.plain, null)).toMatchObject({
      kind: "forbidden",
      because: { zh: "只有平台管理员可以这样做。" },
    });
  });
});

describe("a viewer", () => {
  it("holds what he holds, where he holds it", () => {
    expect(everyone.filter((who) => isSignedIn(viewers[who]))).toEqual(signedIn);
    expect(everyone.filter((who) => isSteward(viewers[who]))).toEqual(["steward"]);
    expect(everyone.filter((who) => managesOrganisation(viewers[who], "o2"))).toEqual(["manager2"]);
    expect(holdsInCompetition(viewers.juror, "juror", "c1")).toBe(true);
    expect(holdsInCompetition(viewers.juror, "juror", "c2")).toBe(false);
    expect(holdsInCompetition(viewers.juror, "organiser", "c1")).toBe(false);
  });
});
