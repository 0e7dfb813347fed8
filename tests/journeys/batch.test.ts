// A college recommends its students by a spreadsheet, and one of them takes it up: in real browsers.
import { expect, it } from "vitest";
import { columnNames, columns } from "~/entries/batch/columns";
import { workbookOf } from "~/media/sheets/workbook.server";
import { grantRole } from "~/people/grant-role.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { aContest, given, type Someone } from "../entries/cast";
import { opens } from "../entries/forms";
import { aPlace } from "./place";
import { newestLetterTo, register, somebody } from "./steps";

const place = aPlace();

const head = columnNames.map((name) => columns[name].zh);
const work = (title: string, track: string, contact: string) => [title, track, "周学生", contact, "湖南某大学", "王老师", "2"]; // prettier-ignore
const sheet = async (...works: string[][]) => ({
  name: "汇总表.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: await workbookOf("汇总表", [head, ...works]),
});

/** Who registered with this contact, as a deed's actor. */
async function personOf(contact: string): Promise<Someone> {
  const { person } = await database().contact.findFirstOrThrow({
    where: { value: contact },
    include: { person: true },
  });
  return { personId: person.id, pseudonym: person.pseudonym, contact };
}

it("brings a list, corrects what is wrong beside the cell, recommends, and a designer takes it up", async () => {
  const stage = await aContest();
  const world = place;
  const organiser = await somebody(world, { name: "主办方", contact: "host@example.org" });
  await register(organiser);
  await given(await personOf(organiser.contact), "organiser", stage.id);
  const manager = await somebody(world, { name: "院校负责人", contact: "college@example.org" });
  await register(manager);
  const { personId } = await personOf(manager.contact);
  const college = newId();
  const verification = { create: { byId: personId, at: opens } };
  const by = { createdById: personId, createdAt: opens, verification };
  await database().organisation.create({
    data: { id: college, kind: "college", name: { zh: "湖南某大学" }, ...by },
  });
  const scope = { scopeKind: "organisation", scopeId: college, role: "manager" } as const;
  await transaction((tx) => grantRole(tx, { personId, ...scope, grantedById: null }));

  await organiser.go(`/competitions/${stage.slug}/quotas`);
  await organiser.page.getByLabel("单位", { exact: true }).selectOption({ label: "湖南某大学" });
  await organiser.page.getByRole("textbox", { name: "名额", exact: true }).fill("2");
  await organiser.press("给予名额");
  await organiser.reads("名额已保存");

  await manager.go(`/competitions/${stage.slug}/recommendations`);
  const choose = manager.page.getByLabel("汇总表", { exact: true });
  await choose.setInputFiles(await sheet(work("湘水谣", "泳装", "student@example.org")));
  await manager.press("上传并核对");
  await manager.reads("没有这个赛道");
  expect(await manager.page.getByRole("button", { name: /^推荐这/ }).count()).toBe(0);
  await choose.setInputFiles(await sheet(work("湘水谣", "休闲服", "student@example.org")));
  await manager.press("上传并核对");
  await manager.press("推荐这 1 件作品");
  await manager.reads("已推荐 1 件作品");
  await manager.reads("等待设计师确认");

  const student = await somebody(world, { name: "周学生", contact: "student@example.org" });
  const letter = await newestLetterTo(student);
  expect(letter).toContain("湖南某大学 推荐您以《湘水谣》参加");
  await register(student);
  const { pathname, search } = new URL(/https?:\/\/\S+/.exec(letter)![0]);
  await student.go(pathname + search);
  await student.press("确认，我来参赛");
  await student.page.waitForURL((url) => /^\/entries\/\w+$/.test(url.pathname));
  const title = student.page.getByRole("textbox", { name: "作品名称" });
  expect(await title.inputValue()).toBe("湘水谣");
  await manager.go(`/competitions/${stage.slug}/recommendations`);
  await manager.reads("设计师已确认，正在完善");
}, 240_000);
