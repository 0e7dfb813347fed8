import { describe, expect, it } from "vitest";
import { createOrganisation } from "~/people/create-organisation.server";
import { refusals } from "~/people/refusals";
import { mayHoldBeside } from "~/people/sides";
import type { RoleName } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { given, member, refusalOf } from "./cast";

inAWorldOfItsOwn();

const allowed = { allowed: true };
const staffSide = { allowed: false, kind: "conflict", because: refusals.staffSide };
const bothSides = { allowed: false, kind: "conflict", because: refusals.bothSides };

describe("the two sides of a contest", () => {
  it.each<[RoleName[], RoleName, object]>([
    [[], "juror", allowed],
    [["organiser", "screener"], "approver", allowed],
    [["juror"], "juror", allowed],
    [["entrant"], "approver", staffSide],
    [["entrant"], "screener", staffSide],
    [["juror"], "organiser", staffSide],
    [["approver"], "entrant", staffSide],
    [["screener"], "juror", staffSide],
    [["organiser"], "entrant", staffSide],
    [["juror"], "entrant", bothSides],
    [["entrant"], "juror", bothSides],
    [["entrant"], "manager", allowed],
  ])("who is %j and would be %s", (held, role, decision) => {
    expect(mayHoldBeside(held, role)).toEqual(decision);
  });

  it("are taken by one of two grants made at the same instant", async () => {
    for (const pair of [
      ["approver", "entrant"],
      ["juror", "organiser"],
    ] as const) {
      const [{ personId }, contest] = [await member(), newId()];
      const outcomes = await Promise.allSettled(
        pair.map((role) => given(personId, "competition", contest, role)),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await database().role.count({ where: { personId, scopeId: contest } })).toBe(1);
    }
  });

  it("keep the host's managers from entering or judging its contests, and no others", async () => {
    const manager = await member();
    const host = { kind: "college" as const, name: { zh: "某学院" }, registerNo: null };
    const { organisationId } = await createOrganisation(manager.actor, host);
    const id = newId();
    const by = { createdById: manager.personId, createdAt: new Date() };
    await database().competition.create({
      data: { id, slug: id.toLowerCase(), hostId: organisationId, draft: {}, ...by },
    });
    for (const role of ["juror", "entrant"] as const) {
      const because = (await refusalOf(given(manager.personId, "competition", id, role))).because;
      expect(because).toEqual(refusals.staffSide);
    }
    await given(manager.personId, "competition", newId(), "entrant");
  });
});
