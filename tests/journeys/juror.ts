// What a juror does: takes the seat, promises, declares, scores by keyboard alone, locks.
import { expect } from "vitest";
import type { Person } from "./steps";

export async function sitDown(juror: Person): Promise<void> {
  await juror.go("/jury");
  await juror.press("就座");
  await juror.page.waitForURL(/\/jury\/[^/]+/);
  await juror.press("我接受并遵守");
  await juror.reads("已接受保密承诺");
  await juror.press("我确认没有任何利益关联");
  await juror.reads("已申报利益关联");
}

export interface Sheet {
  scores: readonly number[];
  comment: string;
}

/** Tabs until the link of these words has the focus, as somebody without a mouse does. */
export async function tabTo({ page }: Person, words: string): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === words) return;
  }
  throw new Error(`Nothing with the words ${words} takes the focus.`);
}

/** Types the scores, with J from one criterion to the next. */
export async function scoreFromHere({ page }: Person, scores: readonly number[]): Promise<void> {
  for (const [index, score] of scores.entries()) {
    if (index > 0) await page.keyboard.press("j");
    await page.keyboard.type(String(score));
  }
}

/** L reads the ballot back, as it stands there; Enter locks it. */
export async function lockByKeyboard({ page }: Person, readBack = ""): Promise<void> {
  await page.keyboard.press("l");
  const lock = page.getByRole("button", { name: "锁定", exact: true });
  await lock.waitFor();
  expect(await page.getByRole("dialog").innerText()).toContain(readBack);
  await lock.press("Enter");
}

/** Scores from 0 to 100, typed, with J from one criterion to the next; L reads back, Enter locks. */
export async function scoreByKeyboard(juror: Person, { scores, comment }: Sheet): Promise<void> {
  const { page } = juror;
  await juror.go("/jury");
  await juror.follow("继续评审");
  await juror.follow("评下一件");
  await page.getByText("作者不可见").first().waitFor();
  await page.waitForLoadState("networkidle");
  await scoreFromHere(juror, scores);
  await juror.write("写给设计者的话", comment);
  for (const _ of ["to the note", "past it"]) await page.keyboard.press("Tab");
  await juror.reads("已保存");
  await lockByKeyboard(juror);
  await page.waitForURL(/\/jury\/[^/]+/);
  await juror.reads("全部锁定，谢谢您");
}
