import { beforeAll, describe, expect, it } from "vitest";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { detachFile } from "~/entries/arrange-files.server";
import { derivativeFor } from "~/entries/derivative-for.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, aFile, aReadyEntry, aSubmittedEntry, asViewer, given, inspected, lettersTo, origin, refusalOf, someone, type Stage } from "./cast"; // prettier-ignore
import { wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeAll(async () => void (stage = await aContest()));

const sealed = () => Promise.resolve(false);
const released = () => Promise.resolve(true);

describe("a derivative by its own address", () => {
  it("is open to its authors while it is a draft, and to nobody else", async () => {
    const designer = await someone();
    const { derivatives } = await aReadyEntry(stage, designer);
    const [id] = derivatives;
    expect(await derivativeFor(await asViewer(designer), id!, sealed)).toMatchObject({
      isPublic: false,
    });
    for (const other of [nobody, await asViewer(await someone()), await asViewer(stage.organiser)])
      for (const gate of [sealed, released])
        expect((await refusalOf(derivativeFor(other, id!, gate))).kind).toBe("unknown");
  });

  it("is open to those who screen it once it was handed in", async () => {
    const designer = await someone();
    const { derivatives } = await aSubmittedEntry(stage, designer);
    const screener = await someone();
    await given(screener, "screener", stage.id);
    for (const who of [designer, stage.organiser, screener])
      expect(await derivativeFor(await asViewer(who), derivatives[0]!, sealed)).toMatchObject({
        type: "image/webp",
      });
    const other = await aContest();
    expect(
      (await refusalOf(derivativeFor(await asViewer(other.organiser), derivatives[0]!, sealed)))
        .kind,
    ).toBe("unknown");
  });

  it("is never open to a juror, whatever else they are", async () => {
    const { derivatives } = await aSubmittedEntry(stage, await someone());
    const [juror, both] = [await someone(), await someone()];
    await given(juror, "juror", stage.id);
    await given(both, "juror", stage.id);
    // No deed grants both; a row that somebody slipped in must not open the work either.
    const slipped = { id: newId(), personId: both.personId!, from: new Date(0) };
    await database().role.create({
      data: { ...slipped, scopeKind: "competition", scopeId: stage.id, role: "organiser" },
    });
    for (const who of [juror, both])
      expect(
        (await refusalOf(derivativeFor(await asViewer(who), derivatives[0]!, sealed))).kind,
      ).toBe("unknown");
  });

  it("is open to a co-author from the moment of confirming", async () => {
    const [lead, co] = [await someone(), await someone()];
    const team = [
      { name: "甲", contact: "", shareBp: 6000, lead: true },
      { name: "乙", contact: co.contact, shareBp: 4000, lead: false },
    ];
    const { entryId, derivatives } = await aSubmittedEntry(stage, lead, { team });
    const ask = async () => derivativeFor(await asViewer(co), derivatives[0]!, sealed);
    expect((await refusalOf(ask())).kind).toBe("unknown");
    const token = /token=([\w-]{43})/.exec((await lettersTo(co.contact))[0]!.body)![1]!;
    await acceptAuthorship(co, { entryId, token, origin });
    expect(await ask()).toMatchObject({ isPublic: false });
  });

  it("is open to all the world once the gate says so, and only what the released version holds", async () => {
    const designer = await someone();
    const { entryId, fileId, derivatives } = await aSubmittedEntry(stage, designer);
    expect(await derivativeFor(nobody, derivatives[0]!, released)).toMatchObject({
      isPublic: true,
    });
    expect((await refusalOf(derivativeFor(nobody, derivatives[0]!, sealed))).kind).toBe("unknown");
    const second = await aFile(designer, entryId);
    const newer = await inspected(second.fileId);
    await detachFile(designer, { entryId, fileId });
    await saveDraft(designer, { entryId, revision: 1, form: wholeForm({ title: "改" }) });
    await submitEntry(designer, { entryId, origin });
    expect((await refusalOf(derivativeFor(nobody, derivatives[0]!, released))).kind).toBe(
      "unknown",
    );
    expect(await derivativeFor(nobody, newer[0]!, released)).toMatchObject({ isPublic: true });
  });

  it("does not exist under a guessed id", async () => {
    const viewer = await asViewer(await someone());
    expect((await refusalOf(derivativeFor(viewer, "guessed", released))).kind).toBe("unknown");
    expect(await database().derivative.count()).toBeGreaterThan(0);
  });
});
