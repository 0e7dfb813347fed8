// What anybody does: opens a tab, reads their letters, registers, signs in again after a long absence.
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { openSession } from "~/people/sign-in.server";
import { database, transaction } from "~/platform/database/database.server";
import type { Site } from "../support/site";
import type { Place } from "./place";

export interface Person {
  name: string;
  contact: string;
  page: Page;
  /** From now on a console error that matches is part of the story. */
  expectError(pattern: RegExp): void;
  go(path: string): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  choose(choice: string): Promise<void>;
  /** Waits until the page shows these words. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until the page's heading says this. */
  arrives(heading: string | RegExp): Promise<void>;
}

/** Somebody with a browser of their own: nothing is shared with anybody else. */
export async function somebody(
  { browser, site }: Place,
  { name, contact }: Pick<Person, "name" | "contact">,
): Promise<Person> {
  const { page, expectError } = await browser.open({ baseURL: site.origin });
  page.setDefaultTimeout(15_000);
  return {
    ...{ name, contact, page, expectError },
    go: async (path) => void (await page.goto(path, { waitUntil: "networkidle" })),
    press: (button) => page.getByRole("button", { name: button, exact: true }).click(),
    follow: (link) => page.getByRole("link", { name: link, exact: true }).first().click(),
    write: (label, text) => page.getByRole("textbox", { name: label }).first().fill(text),
    choose: (choice) => page.getByLabel(choice, { exact: true }).check(),
    reads: (words) => page.getByText(words).first().waitFor(),
    arrives: (heading) => page.getByRole("heading", { level: 1, name: heading }).waitFor(),
  };
}

/** Somebody whom the story has already made, with a session that is open. */
export async function entersAs(
  place: Place,
  { personId, contact = "" }: { personId: string; contact?: string },
  name: string,
): Promise<Person> {
  const person = await somebody(place, { name, contact });
  // A form that is refused answers 422, which the browser notes on its console.
  person.expectError(/422/);
  person.page.setDefaultTimeout(45_000);
  const value = await transaction((tx) => openSession(tx, personId));
  await person.page.context().addCookies([{ name: "xs_session", value, url: place.site.origin }]);
  return person;
}

/** The newest letter to somebody. */
export async function newestLetterTo({ contact }: Pick<Person, "contact">): Promise<string> {
  const letter = await database().outboxMessage.findFirstOrThrow({
    where: { recipient: contact },
    orderBy: { createdAt: "desc" },
  });
  return letter.body;
}

export async function codeTo(person: Person): Promise<string> {
  const code = /\d{6}/.exec(await newestLetterTo(person));
  if (!code) throw new Error(`No code was sent to ${person.contact}.`);
  return code[0];
}

/** The path of the link in the newest letter. */
export async function linkTo(person: Person): Promise<string> {
  const link = /https?:\/\/\S+/.exec(await newestLetterTo(person));
  if (!link) throw new Error(`No link was sent to ${person.contact}.`);
  return new URL(link[0]).pathname;
}

export async function register(person: Person): Promise<void> {
  await person.go("/register");
  await person.write("邮箱或手机号", person.contact);
  await person.press("获取验证码");
  await person.reads("验证码已发出");
  await person.write("验证码", await codeTo(person));
  await person.write("姓名", person.name);
  await person.press("注册并登录");
  await person.page.waitForURL((url) => url.pathname === "/");
}

/** A session ends after thirty days without a visit, as between the brief and the jury. */
export async function signInAgain(person: Person): Promise<void> {
  await person.page.context().clearCookies();
  await person.go("/sign-in?by=code");
  await person.write("邮箱或手机号", person.contact);
  await person.press("获取验证码");
  await person.reads("验证码已发出");
  await person.write("验证码", await codeTo(person));
  await person.press("登录");
  await person.page.waitForURL((url) => url.pathname === "/");
}

/** Takes up an invitation by the link in the letter, as somebody new. */
export async function joinByLink(person: Person): Promise<void> {
  await person.go(await linkTo(person));
  await person.write("姓名", person.name);
  await person.press("注册并接受邀请");
  await person.reads("您已接受这份邀请");
  await person.follow("继续");
  await person.page.waitForURL((url) => !url.pathname.startsWith("/invitations/"));
}

/** What the address answers to somebody without an account. */
export async function strangerMeets(site: Site, path: string, status: number): Promise<string> {
  const answer = await fetch(site.origin + path);
  expect([path, answer.status]).toEqual([path, status]);
  return answer.text();
}
