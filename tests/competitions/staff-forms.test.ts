import { describe, expect, it } from "vitest";
import { staffForms } from "~/competitions/staff-forms";

describe("the form that names a contest's people", () => {
  it("reads a contact as people write it", () => {
    expect(staffForms.invite.parse({ role: "approver", contact: " Someone@Example.org " })).toEqual(
      {
        role: "approver",
        contact: { kind: "email", value: "someone@example.org" },
      },
    );
  });

  it("names nobody a juror, an entrant or a steward", () => {
    for (const role of ["juror", "entrant", "steward", ""])
      expect(staffForms.name.safeParse({ role, personId: "p" }).success).toBe(false);
  });
});
