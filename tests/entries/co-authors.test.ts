import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptAuthorship, declineAuthorship } from "~/entries/accept-authorship.server";
import { shownInvitation } from "~/entries/authorship-invitation.server";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { inviteTeam } from "~/entries/invite-team.server";
import { resendInvitation } from "~/entries/resend-invitation.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { acceptInvitation } from "~/people/accept-invitation.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, anHourIn, aReadyEntry, aSubmittedEntry, asViewer, given, journalOf, lettersTo, origin, refusalOf, rows, someone, type Someone, type Stage } from "./cast"; // prettier-ignore
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest()));

const teamOf = (lead: Someone, other: { name: string; contact: string }, shareBp = 4000) => [
  { name: "甲", contact: lead.contact, shareBp: 10_000 - shareBp, lead: true },
  { ...other, shareBp, lead: false },
];

/** An entry handed in by a lead with a co-author, and the token from the co-author's mail. */
async function handedInByTwo() {
  const [lead, co] = [await someone("甲"), await someone("乙")];
  const entry = await aSubmittedEntry(stage, lead, {
    team: teamOf(lead, { name: "乙", contact: co.contact }),
  });
  return { ...entry, lead, co, token: await tokenTo(co) };
}
async function tokenTo({ contact }: Someone): Promise<string> {
  const letter = (await lettersTo(contact)).at(-1)!;
  return /team-invitation\?token=([\w-]{43})/.exec(letter.body)![1]!;
}
const coAuthorOf = (entryId: string) =>
  database().author.findFirstOrThrow({ where: { entryId, lead: false } });

describe("a co-author", () => {
  it("is told by the handing-in, and shown what is asked", async () => {
    const { entryId, co, token } = await handedInByTwo();
    const [letter] = await lettersTo(co.contact);
    expect(letter?.body).toContain("份额 40%");
    expect(await shownInvitation(entryId, token, co.personId)).toMatchObject({
      title: "湘水谣",
      lead: "甲",
      name: "乙",
      shareBp: 4000,
      state: "open",
      mine: false,
    });
  });

  it("confirms, sees the entry, is an entrant, and the lead is told", async () => {
    const { entryId, lead, co, token } = await handedInByTwo();
    expect((await refusalOf(entryForAuthor(await asViewer(co), entryId))).kind).toBe("unknown");
    await acceptAuthorship(co, { entryId, token, origin });
    expect((await coAuthorOf(entryId)).personId).toBe(co.personId);
    const viewer = await asViewer(co);
    expect(viewer.roles).toMatchObject([{ role: "entrant", scopeId: stage.id }]);
    const seen = await entryForAuthor(viewer, entryId);
    expect(seen.authors.map(({ confirmed }) => confirmed)).toEqual([true, true]);
    expect([seen.isLead, seen.may.write.allowed, seen.may.submit.allowed]).toEqual([
      false,
      true,
      false,
    ]);
    expect((await lettersTo(lead.contact)).at(-1)?.body).toContain("乙 已确认为《湘水谣》");
    expect((await journalOf(entryId)).at(-1)).toMatchObject({ deed: "entries.accept-authorship" });
  });

  it("confirms also after the close, for a release will need the consent", async () => {
    await itIs(new Date(closes.getTime() - 3_600_000));
    const { entryId, co, token } = await handedInByTwo();
    await itIs(closes);
    await acceptAuthorship(co, { entryId, token, origin });
    expect((await coAuthorOf(entryId)).personId).toBe(co.personId);
  });

  it("cannot be a juror of the same contest, and nothing remains", async () => {
    const { entryId, co, token } = await handedInByTwo();
    await given(co, "juror", stage.id);
    const before = await rows();
    expect((await refusalOf(acceptAuthorship(co, { entryId, token, origin }))).kind).toBe(
      "conflict",
    );
    expect(await rows()).toEqual(before);
  });

  it("is the one the invitation was sent to", async () => {
    const { entryId, lead, token } = await handedInByTwo();
    const stranger = await someone("路人");
    for (const other of [stranger, lead])
      expect((await refusalOf(acceptAuthorship(other, { entryId, token, origin }))).kind).toBe(
        "conflict",
      );
    expect((await coAuthorOf(entryId)).personId).toBeNull();
  });

  it("may use any account when nobody has the contact yet", async () => {
    const lead = await someone("甲");
    const contact = "not-registered@example.org";
    const { entryId } = await aSubmittedEntry(stage, lead, {
      team: teamOf(lead, { name: "丙", contact }),
    });
    const third = await someone("丙");
    const token = await tokenTo({ ...third, contact });
    expect((await refusalOf(acceptAuthorship(lead, { entryId, token, origin }))).kind).toBe(
      "conflict",
    );
    await acceptAuthorship(third, { entryId, token, origin });
    expect((await coAuthorOf(entryId)).personId).toBe(third.personId);
  });

  it("confirms once, whatever is clicked", async () => {
    const { entryId, co, token } = await handedInByTwo();
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => acceptAuthorship(co, { entryId, token, origin })),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(
      (await refusalOf(acceptAuthorship(co, { entryId, token, origin }))).because.zh,
    ).toContain("确认过");
  });

  it("may say that it is not their work, and the lead is told", async () => {
    const { entryId, lead, co, token } = await handedInByTwo();
    await declineAuthorship(co, { entryId, token, origin });
    expect((await lettersTo(lead.contact)).at(-1)?.subject).not.toContain("湘水谣");
    expect(
      (await refusalOf(acceptAuthorship(co, { entryId, token, origin }))).because.zh,
    ).toContain("已失效");
  });

  it("is asked again when the share is another", async () => {
    const { entryId, lead, co, token } = await handedInByTwo();
    await acceptAuthorship(co, { entryId, token, origin });
    const team = teamOf(lead, { name: "乙", contact: co.contact }, 1000);
    await saveDraft(lead, { entryId, revision: 1, form: wholeForm({ team }) });
    await submitEntry(lead, { entryId, origin });
    expect((await coAuthorOf(entryId)).personId).toBeNull();
    const again = await tokenTo(co);
    expect(again).not.toBe(token);
    expect((await lettersTo(co.contact)).at(-1)?.body).toContain("份额 10%");
    await acceptAuthorship(co, { entryId, token: again, origin });
    expect((await coAuthorOf(entryId)).personId).toBe(co.personId);
  });

  it("is not written to again while an invitation is open", async () => {
    const { entryId, lead, co } = await handedInByTwo();
    const team = teamOf(lead, { name: "乙", contact: co.contact });
    await saveDraft(lead, { entryId, revision: 1, form: wholeForm({ team, title: "新名" }) });
    await submitEntry(lead, { entryId, origin });
    expect(await lettersTo(co.contact)).toHaveLength(1);
  });

  it("gets a new link when the lead sends it again, and the old one ends", async () => {
    const { entryId, lead, co, token } = await handedInByTwo();
    const { id: authorId } = await coAuthorOf(entryId);
    const stranger = await someone();
    expect((await refusalOf(resendInvitation(stranger, { entryId, authorId, origin }))).kind).toBe(
      "unknown",
    );
    expect(
      (await refusalOf(resendInvitation(lead, { entryId, authorId: "guessed", origin }))).kind,
    ).toBe("unknown");
    await resendInvitation(lead, { entryId, authorId, origin });
    const again = await tokenTo(co);
    expect((await refusalOf(acceptAuthorship(co, { entryId, token, origin }))).kind).toBe("closed");
    await acceptAuthorship(co, { entryId, token: again, origin });
    expect((await refusalOf(resendInvitation(lead, { entryId, authorId, origin }))).kind).toBe(
      "conflict",
    );
  });
});

describe("an invitation's token", () => {
  it("opens nothing where it was not made for, and no other opens this", async () => {
    const [one, other] = [await handedInByTwo(), await handedInByTwo()];
    const crossed = acceptAuthorship(one.co, { entryId: other.entryId, token: one.token, origin });
    expect((await refusalOf(crossed)).kind).toBe("unknown");
    const guessed = shownInvitation(one.entryId, "x".repeat(43), one.co.personId);
    expect((await refusalOf(guessed)).kind).toBe("unknown");
    expect((await refusalOf(acceptInvitation(one.co, { token: one.token }))).kind).toBe("unknown");
  });

  it("ends after two weeks, and with the entry", async () => {
    const { entryId, co, lead, token } = await handedInByTwo();
    await itIs(new Date(anHourIn.getTime() + 14 * 86_400_000 + 60_000));
    const late = await refusalOf(acceptAuthorship(co, { entryId, token, origin }));
    await itIs(anHourIn);
    expect(late.because.zh).toContain("已过期");
    await withdrawEntry(lead, { entryId, reason: "" });
    expect(
      (await refusalOf(acceptAuthorship(co, { entryId, token, origin }))).because.zh,
    ).toContain("已撤回");
  });
});

describe("a team before the first handing-in", () => {
  /** A draft that names a co-author, and nothing handed in. */
  async function aDraftOfTwo() {
    const [lead, co] = [await someone("甲"), await someone("乙")];
    const { entryId } = await aReadyEntry(stage, lead, {
      team: teamOf(lead, { name: "乙", contact: co.contact }),
    });
    return { entryId, lead, co };
  }

  it("is invited by its lead, and writes the draft together", async () => {
    const { entryId, lead, co } = await aDraftOfTwo();
    expect((await refusalOf(inviteTeam(co, { entryId, origin }))).kind).toBe("unknown");
    expect(await inviteTeam(lead, { entryId, origin })).toEqual({ invited: 1 });
    expect((await refusalOf(inviteTeam(lead, { entryId, origin }))).kind).toBe("conflict");
    await acceptAuthorship(co, { entryId, token: await tokenTo(co), origin });
    const seen = await entryForAuthor(await asViewer(co), entryId);
    expect([seen.may.write.allowed, seen.may.submit.allowed, seen.may.inviteTeam.allowed]).toEqual([
      true,
      false,
      false,
    ]);
    const form = { ...seen.form, statement: "两个人一起写的说明。".repeat(24) };
    const saved = await saveDraft(co, { entryId, revision: seen.revision, form });
    expect(saved.saved).toBe(true);
    // Handed in, it invites nobody again: the share that was agreed to has stayed.
    const before = (await lettersTo(co.contact)).length;
    await submitEntry(lead, { entryId, origin });
    expect((await coAuthorOf(entryId)).personId).toBe(co.personId);
    expect(await lettersTo(co.contact)).toHaveLength(before);
    expect((await refusalOf(inviteTeam(lead, { entryId, origin }))).kind).toBe("conflict");
  });

  it("is invited only when the list is whole, and says what is missing", async () => {
    const { entryId, lead, co } = await aDraftOfTwo();
    const { form, revision } = await entryForAuthor(await asViewer(lead), entryId);
    const odd = { ...form, team: teamOf(lead, { name: "乙", contact: co.contact }, 4000) };
    odd.team[1]!.shareBp = 3000;
    await saveDraft(lead, { entryId, revision, form: odd });
    const refusal = await refusalOf(inviteTeam(lead, { entryId, origin }));
    expect([refusal.kind, refusal.because.zh]).toEqual([
      "invalid",
      expect.stringContaining("100%"),
    ]);
    expect(await database().author.count({ where: { entryId } })).toBe(1);
  });

  it("is not invited without end: letters to strangers have a limit for each person", async () => {
    const { entryId, lead } = await aDraftOfTwo();
    await inviteTeam(lead, { entryId, origin });
    const { hits } = rateLimits.invitationsOfPerson;
    for (let time = 1; time < hits; time += 1)
      await spend(rateLimits.invitationsOfPerson, lead.personId);
    const authorId = (await coAuthorOf(entryId)).id;
    for (const act of [
      () => inviteTeam(lead, { entryId, origin }),
      () => resendInvitation(lead, { entryId, authorId, origin }),
    ])
      expect((await refusalOf(act())).kind).toBe("too-many");
  });

  it("changes no more after the close", async () => {
    const { entryId, lead } = await aDraftOfTwo();
    await itIs(closes);
    expect((await refusalOf(inviteTeam(lead, { entryId, origin }))).kind).toBe("closed");
  });
});
