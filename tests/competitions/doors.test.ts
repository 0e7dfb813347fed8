import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "~/competitions/draft-fields";
import { refusals as t } from "~/competitions/texts";
import { openSession } from "~/people/sign-in.server";
import { sessionCookieName } from "~/people/session-cookie.server";
import { database, transaction } from "~/platform/database/database.server";
import { action as edit, loader as editPage } from "~/routes/competitions/edit";
import { loader as managePage } from "~/routes/competitions/manage";
import { action as create, loader as newPage } from "~/routes/competitions/new";
import { loader as contestPage } from "~/routes/competitions/page";
import { action as publish, loader as publicationPage } from "~/routes/competitions/publication";
import { loader as rulesPage } from "~/routes/competitions/rules";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aDraftContest, aHost, aPerson, aPublishedContest, opening, templateBrief } from "./cast";
import { posted } from "./posted";

inAWorldOfItsOwn();

type Somebody = { personId: string } | null;

async function args(who: Somebody, slug: string, body?: FormData, query = "") {
  const token = who && (await transaction((tx) => openSession(tx, who.personId)));
  const request = new Request(`http://localhost/competitions/${slug}${query}`, {
    headers: token ? { Cookie: `${sessionCookieName}=${token}` } : {},
    ...(body && { method: "POST", body }),
  });
  return { request, params: { slug }, context: {} } as ActionFunctionArgs & LoaderFunctionArgs;
}

/** What a door answered: its status, and its data or where it leads. */
async function answered(work: Promise<unknown>) {
  const answer = await work.catch((thrown: unknown) => thrown);
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get("Location") };
  const { data, init } = (answer ?? {}) as { data?: unknown; init?: { status?: number } | null };
  return { status: init?.status ?? 200, data: data ?? answer };
}

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const briefForm = (revision: number, more: Record<string, string> = {}) => {
  const form = posted(fieldsOf(templateBrief()));
  for (const [name, value] of Object.entries({ revision: String(revision), ...more }))
    form.set(name, value);
  return form;
};
const revisionOf = async (slug: string) =>
  (await database().competition.findUniqueOrThrow({ where: { slug } })).revision;

describe("the doors behind which a contest is written and run", () => {
  const pages = { editPage, managePage, publicationPage };

  it("lead whoever has not signed in there first, and back afterwards", async () => {
    const { slug } = await aPublishedContest();
    for (const page of Object.values(pages)) {
      const { status, to } = await answered(page(await args(null, slug)));
      expect([status, to]).toEqual([302, expect.stringMatching(/^\/sign-in\?next=/)]);
    }
  });

  it("do not exist for anybody else, published or not, and for a guessed address", async () => {
    const [draft, published] = [await aDraftContest(), await aPublishedContest()];
    const others = [await aPerson(), (await aHost()).manager];
    for (const { slug } of [draft, published, { slug: "guessed" }])
      for (const who of others)
        for (const page of Object.values(pages))
          expect(await answered(page(await args(who, slug)))).toMatchObject({ status: 404 });
    for (const who of [null, ...others])
      for (const page of [contestPage, rulesPage])
        expect(await answered(page(await args(who, draft.slug)))).toMatchObject({ status: 404 });
    const sneak = rulesPage(await args(others[0]!, published.slug, undefined, "?draft"));
    expect(await answered(sneak)).toMatchObject({ status: 404 });
  });

  it("take no form from anybody else", async () => {
    const { slug, id } = await aPublishedContest();
    const stranger = await aPerson();
    const edited = edit(await args(stranger, slug, briefForm(0)));
    expect(await answered(edited)).toMatchObject({ status: 404 });
    const reason = formOf({ revision: "0", reason: "我来改一改规则" });
    const published = publish(await args(stranger, slug, reason));
    expect(await answered(published)).toMatchObject({ status: 404 });
    expect(await revisionOf(slug)).toBe(0);
    expect(await database().competitionVersion.count({ where: { competitionId: id } })).toBe(1);
  });
});

describe("the edit form", () => {
  it("saves, and answers with the new revision", async () => {
    const { slug, organiser } = await aDraftContest();
    const form = briefForm(0, { "theme.zh": "新主题" });
    const { data } = await answered(edit(await args(organiser, slug, form)));
    expect(data).toMatchObject({ saved: { revision: 1 } });
    expect(await answered(editPage(await args(organiser, slug)))).toMatchObject({
      data: { draft: { theme: { zh: "新主题" } }, revision: 1, issues: [] },
    });
  });

  it("adds a row without JavaScript, loses nothing that was typed and saves nothing yet", async () => {
    const { slug, organiser } = await aDraftContest();
    const form = briefForm(0, { "theme.zh": "还没保存" });
    form.set("__intent__", JSON.stringify({ type: "insert", payload: { name: "tracks" } }));
    const { status, data } = await answered(edit(await args(organiser, slug, form)));
    expect(status).toBe(200);
    const { initialValue } = (data as { lastResult: { initialValue: never } }).lastResult;
    expect(initialValue).toMatchObject({ theme: { zh: "还没保存" } });
    expect((initialValue as { tracks: unknown[] }).tracks).toHaveLength(4);
    expect(await revisionOf(slug)).toBe(0);
  });

  it("comes back with what could not be read beside its field", async () => {
    const { slug, organiser } = await aDraftContest();
    const form = briefForm(0, { "limits.teamMax": "五", "theme.zh": "写了很久" });
    expect(await answered(edit(await args(organiser, slug, form)))).toMatchObject({
      status: 422,
      data: {
        lastResult: {
          error: { "limits.teamMax": ["请填写整数。"] },
          initialValue: { theme: { zh: "写了很久" }, limits: { teamMax: "五" } },
        },
      },
    });
    expect(await revisionOf(slug)).toBe(0);
  });

  it("tells the later tab, which then may decide for its own", async () => {
    const { slug, organiser } = await aDraftContest();
    await edit(await args(organiser, slug, briefForm(0, { "theme.zh": "甲" })));
    const late = briefForm(0, { "theme.zh": "乙" });
    expect(await answered(edit(await args(organiser, slug, late)))).toMatchObject({
      status: 409,
      data: { lastResult: { error: { "": [t.changedElsewhere.zh] } } },
    });
    late.set("over", "1");
    const decided = await answered(edit(await args(organiser, slug, late)));
    expect(decided.data).toMatchObject({ saved: { revision: 2 } });
  });

  it("takes no revision for one that never was", async () => {
    const { slug, organiser } = await aDraftContest();
    for (const revision of ["", "x", "7", "-1", "0.5"]) {
      const form = briefForm(0, { revision, "theme.zh": "乱写版本" });
      expect(await answered(edit(await args(organiser, slug, form)))).toMatchObject({
        status: 409,
      });
    }
    expect(await revisionOf(slug)).toBe(0);
  });
});

describe("opening and publishing by their forms", () => {
  it("lead from the template to the published page", async () => {
    await itIs(opening);
    const { id: hostId, manager } = await aHost();
    expect(await answered(newPage(await args(manager, "new")))).toMatchObject({
      data: { hosts: [{ id: hostId, verified: true }] },
    });
    const form = {
      template: "provincial",
      hostId,
      "title.zh": "芙蓉杯",
      "title.en": "Hibiscus Cup",
    };
    const created = await answered(create(await args(manager, "new", formOf(form))));
    expect(created).toMatchObject({ status: 302, to: "/competitions/hibiscus-cup-2026/edit" });
    const slug = "hibiscus-cup-2026";
    const sent = await answered(publish(await args(manager, slug, formOf({ revision: "0" }))));
    expect(sent).toMatchObject({ status: 302, to: `/competitions/${slug}/manage?published` });
    expect(await answered(contestPage(await args(null, slug)))).toMatchObject({
      data: { contest: { version: 1, phase: "announced", mayManage: false } },
    });
  });

  it("refuse a host that was slipped in, beside its field", async () => {
    const [{ manager }, other] = [await aHost(), await aHost()];
    const form = formOf({ template: "provincial", hostId: other.id, "title.zh": "冒名" });
    expect(await answered(create(await args(manager, "new", form)))).toMatchObject({
      status: 403,
      data: { lastResult: { error: { hostId: [t.hostNotYours.zh] } } },
    });
  });

  it("ask for the reason of a second version beside its field", async () => {
    const { slug, organiser } = await aPublishedContest();
    await edit(await args(organiser, slug, briefForm(0, { "limits.teamMax": "9" })));
    const form = formOf({ revision: "1", reason: " " });
    expect(await answered(publish(await args(organiser, slug, form)))).toMatchObject({
      status: 422,
      data: { lastResult: { error: { reason: [t.reasonMissing.zh] } } },
    });
  });
});
