// What a designer does: begins, writes, uploads, sees the garment, hands in, releases, agrees.
import { expect } from "vitest";
import sharp from "sharp";
import { tunic } from "../support/viewer-garments";
import type { Person } from "./steps";

const statement = "取洞庭湖畔芦苇荡的水纹与渔网结，做一件日常能穿、能洗、能修的长衫。".repeat(10);

/** Opens an entry in a contest. Answers its id. */
export async function beginEntry(designer: Person, slug: string): Promise<string> {
  await designer.go(`/competitions/${slug}/entries/new`);
  await designer.press("新建作品");
  await designer.page.waitForURL((url) => url.pathname.startsWith("/entries/"));
  await designer.page.waitForLoadState("networkidle");
  return new URL(designer.page.url()).pathname.split("/").at(-1)!;
}

export async function writeForm(designer: Person, title: string): Promise<void> {
  const { page } = designer;
  await designer.write("作品名称", title);
  await page.getByRole("radio", { name: "休闲服" }).check();
  await page.getByRole("checkbox", { name: "材质组合设计" }).check();
  await designer.write("设计说明", statement);
  await designer.write("湖湘文化来源", "洞庭渔网结，转化为下摆的镂空提花。");
  const materials = page.getByRole("textbox", { name: "面料" });
  if ((await materials.count()) === 0) await designer.press("添加一种面料");
  await materials.first().fill("苎麻");
  for (const question of [/人工智能/, /投过其他竞赛/, /职务作品/])
    await page.getByRole("group", { name: question }).getByRole("radio", { name: "没有" }).check();
  const lead = await page.getByRole("textbox", { name: "姓名", exact: true }).inputValue();
  await page.getByRole("textbox", { name: "负责人签名" }).fill(lead);
  await page.getByRole("checkbox", { name: /作品由所列作者原创/ }).check();
}

/** Uploads a board and a garment, and waits until both have been inspected. */
export async function uploadFiles(designer: Person): Promise<void> {
  const { page } = designer;
  const chooser = (kind: RegExp) => page.locator("input[type=file]").and(page.getByLabel(kind));
  await chooser(/^展板/).setInputFiles({
    name: "展板.jpg",
    mimeType: "image/jpeg",
    buffer: await aBoard(),
  });
  await page.getByText("已通过检查").first().waitFor({ timeout: 30_000 });
  await chooser(/^三维服装/).setInputFiles({
    name: "长衫.glb",
    mimeType: "model/gltf-binary",
    buffer: Buffer.from(await tunic().sew()),
  });
  await expect
    .poll(() => page.getByText("已通过检查").count(), { timeout: 120_000, interval: 300 })
    .toBe(2);
}

const aBoard = () =>
  sharp({ create: { width: 2400, height: 3000, channels: 3, background: "#3f6b62" } })
    .jpeg()
    .toBuffer();

/** Asks to turn the garment, and waits until it is painted. */
export async function seesGarment({ page }: Person): Promise<void> {
  const turn = page.getByRole("button", { name: "转一转" });
  const canvas = page.locator("[role=application]").first();
  await turn.or(canvas).first().waitFor();
  if (await turn.isVisible()) await turn.click();
  await page.waitForFunction(() => performance.getEntriesByName("garment:painted").length > 0);
  const { channels } = await sharp(await canvas.screenshot()).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(3);
}

export async function handIn(designer: Person): Promise<void> {
  await designer.press("核对并提交");
  await designer.page.waitForURL(/\/submission$/);
  await designer.press("确认声明并提交");
  await designer.page.waitForURL(/\/receipt/);
  await designer.reads("提交成功");
  await designer.reads("清单哈希");
}

/** Makes the work public, giving up novelty; the warning must be ticked. */
export async function releaseWork(designer: Person, entryId: string): Promise<void> {
  await designer.go(`/entries/${entryId}/release`);
  await designer.choose("明确放弃新颖性");
  await designer.page.getByRole("checkbox", { name: /我已了解/ }).check();
  await designer.press("公开这件作品");
  await designer.page.waitForURL((url) => !url.pathname.endsWith("/release"), { timeout: 10_000 });
}

export async function agreeToMark(designer: Person, entryId: string): Promise<void> {
  await designer.go(`/entries/${entryId}/industrialisation`);
  await designer.press("同意这个标记");
  await designer.reads("有效");
}
