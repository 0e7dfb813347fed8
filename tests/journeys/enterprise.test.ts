// A work finds its maker: an enterprise asks, the designer answers, the organiser sees it, in real browsers.
import { expect, it } from "vitest";
import { database } from "~/platform/database/database.server";
import type { Someone } from "../entries/cast";
import { aReleasedWork, anEnterprise, suspended } from "../licensing/cast";
import { aPlace } from "./place";
import { entersAs } from "./steps";

const place = aPlace();

const enters = (who: Someone, name: string) => entersAs(place, who, name);

it("brings an enterprise's enquiry to the designer and the organiser, through sampling, in one history", async () => {
  const work = await aReleasedWork();
  const enterprise = await anEnterprise();
  const buyer = await enters(enterprise.buyer, "采购");
  const designer = await enters(work.designer, "设计师");
  const organiser = await enters(work.organiser, "主办方");

  await buyer.go(`/gallery/${work.entryId}`);
  await buyer.follow("企业选品、询盘");
  await buyer.press("放进「云裳制衣」的看板");
  await buyer.page.waitForURL((url) => url.pathname === `/boards/${enterprise.id}`);
  await buyer.reads("设计师未提供");
  await buyer.follow("询盘");
  await buyer.page.getByLabel("用途").selectOption("uniform");
  await buyer.write("预计数量", "三千");
  await buyer.write("期限", "24");
  await buyer.write("想对设计师说的话", "我们想把它做成校服，先打两件样。");
  await buyer.press("发出询盘");
  await buyer.reads("请填写 1 到 10,000,000 之间的整数");
  expect(await buyer.page.getByLabel("用途").inputValue()).toBe("uniform");
  await buyer.write("预计数量", "3000");
  await buyer.press("发出询盘");
  await buyer.reads("询盘已发出");
  const path = new URL(buyer.page.url()).pathname;

  await designer.go("/enquiries");
  await designer.reads(/下一步：等设计师答复，还剩 4 天/);
  await designer.go(path);
  await designer.choose("想先了解几件事");
  await designer.press("确定");
  await designer.reads("请写几句话");
  await designer.write("说明", "打样费由谁出？");
  await designer.press("确定");
  await designer.reads("打样费由谁出？");

  await buyer.go(path);
  await buyer.choose("留言");
  await buyer.write("说明", "我们出。");
  await buyer.press("确定");
  await buyer.reads("我们出。");
  await designer.go(path);
  await designer.choose("有意合作");
  await designer.press("确定");
  await designer.reads(/等企业提议打样/);
  await buyer.go(path);
  await buyer.choose("提议打样");
  await buyer.press("确定");
  await buyer.reads(/等设计师答复/);
  await designer.go(path);
  await designer.choose("同意对方的提议");
  await designer.press("确定");
  await designer.reads(/打样中/);

  await organiser.go(`/competitions/${work.slug}/enquiries`);
  await organiser.arrives("产业化对接");
  await organiser.reads(/打样中/);
  await organiser.page.goto(path, { waitUntil: "networkidle" });
  await organiser.reads("打样费由谁出？");

  await suspended(enterprise.id);
  for (const person of [designer, organiser, buyer]) {
    await person.go(path);
    await person.reads("询盘已冻结");
  }
  await buyer.go(`/boards/${enterprise.id}`);
  await buyer.reads("本机构已被停用");
  expect(await database().enquiryStep.count()).toBe(6);
}, 300_000);
