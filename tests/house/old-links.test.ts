// Old links, at the doors they lead to: whoever was removed finds nothing there, with the tab still open.
import { describe, expect, it } from "vitest";
import { endSeat } from "~/judging/end-seat.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { openSession } from "~/people/sign-in.server";
import { signOutEverywhere } from "~/people/sign-out.server";
import { database, transaction } from "~/platform/database/database.server";
import { action as ballotAct, loader as ballot } from "~/routes/judging/ballot";
import { loader as desk } from "~/routes/judging/desk";
import { action as entryAct, loader as entry } from "~/routes/entries/entry";
import { loader as account } from "~/routes/people/account";
import { aContest, aSubmittedEntry, origin, someone } from "../entries/cast";
import { wholeForm } from "../entries/forms";
import { aSession, deskOf } from "../judging/cast";
import { inAWorldOfItsOwn } from "../support/world";

inAWorldOfItsOwn();

type Door = (args: never) => Promise<unknown>;

/** What a door answers to a tab with this session. */
async function status(
  door: unknown,
  token: string,
  params: Record<string, string>,
  form?: Record<string, string>,
): Promise<number | string> {
  const request = new Request("http://localhost/anywhere", {
    headers: { Cookie: `xs_session=${token}` },
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
  });
  const args = { request, params, context: {} } as never;
  const outcome = await (door as Door)(args).catch((thrown: unknown) => thrown);
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response) return outcome.headers.get("Location") ?? outcome.status;
  return (outcome as { init?: ResponseInit } | null)?.init?.status ?? 200;
}
const tabOf = ({ personId }: { personId: string }) =>
  transaction((tx) => openSession(tx, personId));

describe("an old link", () => {
  it("leads a removed juror to nothing: no desk, no ballot, no save from a tab left open", async () => {
    const { slug, organiser, panel } = await aSession({ jurors: 2, entries: 2 });
    const [juror] = panel;
    const [first] = await deskOf(juror!.seatId);
    const tab = await tabOf(juror!.actor);
    const [seat, sheet] = [{ seatId: juror!.seatId }, { assignmentId: first!.id }];
    expect(await status(desk, tab, seat)).toBe(200);
    expect(await status(ballot, tab, sheet)).toBe(200);
    await endSeat(organiser, { slug, seatId: juror!.seatId });
    expect(await status(desk, tab, seat)).toBe(404);
    expect(await status(ballot, tab, sheet)).toBe(404);
    for (const intent of ["save", "lock", "abstain"])
      expect(await status(ballotAct, tab, sheet, { intent, revision: "0" })).toBe(404);
    expect(await database().ballot.count({ where: { assignmentId: first!.id } })).toBe(0);
  });

  it("leads a team-mate who was taken off to nothing, and saves nothing of theirs", async () => {
    const stage = await aContest();
    const [lead, mate] = [await someone(), await someone("前队友")];
    const member = { name: "前队友", contact: mate.contact, lead: false, shareBp: 4_000 };
    const leading = { name: "设计师甲", contact: "", lead: true, shareBp: 6_000 };
    const { entryId } = await aSubmittedEntry(stage, lead, { team: [leading, member] });
    await database().author.updateMany({
      where: { entryId, lead: false },
      data: { personId: mate.personId },
    });
    const tab = await tabOf(mate);
    expect(await status(entry, tab, { id: entryId })).toBe(200);
    const { revision } = await database().entry.findUniqueOrThrow({ where: { id: entryId } });
    const form = wholeForm({ team: [{ ...leading, shareBp: 10_000 }], title: "独自完成" });
    await saveDraft(lead, { entryId, revision, form });
    await submitEntry(lead, { entryId, origin });
    expect(await status(entry, tab, { id: entryId })).toBe(404);
    const typed = { intent: "draft", revision: String(revision + 1), title: "旧标签页的标题" };
    expect(await status(entryAct, tab, { id: entryId }, typed)).toBe(404);
    const { draft } = await database().entry.findUniqueOrThrow({ where: { id: entryId } });
    expect(JSON.stringify(draft)).not.toContain("旧标签页");
  });

  it("leads to the sign-in page in every tab once one has signed out everywhere", async () => {
    const one = await someone();
    const tabs = [await tabOf(one), await tabOf(one)];
    for (const tab of tabs) expect(await status(account, tab, {})).toBe(200);
    await signOutEverywhere(one, undefined);
    for (const tab of tabs) expect(await status(account, tab, {})).toContain("/sign-in?next=");
  });
});
