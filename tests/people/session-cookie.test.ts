import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  endedSessionCookie,
  sessionCookie,
  sessionIdOf,
  sessionTokenOf,
} from "~/people/session-cookie.server";
import { forgetSettings } from "../support/world";

beforeAll(() => {
  vi.stubEnv("PUBLIC_ORIGIN", "https://xs.example");
  forgetSettings();
});
afterAll(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

const token = "a-b_".repeat(10) + "xyz";
const carrying = (cookie: string | null) =>
  new Request("http://localhost/", { headers: cookie === null ? {} : { Cookie: cookie } });

describe("the session's cookie", () => {
  it("goes over https only, where the site is reached by https", () => {
    expect(sessionCookie(token)).toMatch(/; Secure$/);
    expect(sessionCookie(token)).toContain("HttpOnly; SameSite=Lax");
    expect(endedSessionCookie()).toContain(
      "xs_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
    );
  });

  it.each([
    [`xs_session=${token}`, token],
    [`xs_lang=x;  xs_session=${token}; other=1`, token],
    [`xxs_session=${token}`, null],
    ["xs_session=", null],
    ["xs_session", null],
    [`xs_session=${token}=`, token],
    [`xs_session=${token}a`, null],
    [`xs_session="${token}"`, null],
    [null, null],
  ])("in %j is %s", (cookie, read) => {
    expect(sessionTokenOf(carrying(cookie))).toBe(read);
  });

  it("names a row that does not open it", () => {
    expect(sessionIdOf(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(sessionIdOf(token)).not.toContain(token);
  });
});
