import type { AddressInfo } from "node:net";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { webServer } from "~/platform/http/server.server";
import { answering, answeringForm, answeringForms, form } from "~/platform/http/door.server";
import { isFromHere } from "~/platform/http/origin.server";
import { rememberLocale } from "~/platform/http/locale.server";
import { Refusal } from "~/platform/refusal";

describe("an unsafe request", () => {
  const here = "https://contest.example.org";
  it.each([
    [{ secFetchSite: "same-origin" }, true],
    [{ secFetchSite: "same-site", origin: here }, false],
    [{ secFetchSite: "cross-site", origin: here }, false],
    [{ secFetchSite: "none", origin: here }, false],
    [{ origin: here }, true],
    [{ origin: "https://evil.example.org" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ])("that says %j of its origin passes: %s", (said, passes) => {
    expect(isFromHere(said, here)).toBe(passes);
  });
});

const because = { zh: "已截止。", en: "It is closed." };
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request("http://localhost/x", { method: "POST", body: new URLSearchParams(fields), headers });
const named = z.object({ name: z.string(), shares: z.number().max(100) });

describe("a door", () => {
  it("turns a refusal into a page of its status, in the reader's language", async () => {
    const english = { Cookie: (await rememberLocale("en")).split(";")[0]! };
    const ask = () => Promise.reject(new Refusal("closed", because));
    const zh = await answering(new Request("http://localhost/"), ask).catch(
      (e: unknown) => e as Response,
    );
    const en = await answering(new Request("http://localhost/", { headers: english }), ask).catch(
      (e: unknown) => e as Response,
    );
    expect([zh.status, await zh.json()]).toEqual([
      409,
      { refusal: { kind: "closed", sentence: "已截止。" } },
    ]);
    expect([en.status, await en.json()]).toEqual([
      409,
      { refusal: { kind: "closed", sentence: "It is closed." } },
    ]);
  });

  it("answers bad input beside its field and gives back what was typed", async () => {
    const answer = await answeringForm(post({ shares: "120" }), named, async () => "done");
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        lastResult: {
          initialValue: { shares: "120" },
          error: { name: ["请填写这一项。"], shares: ["不能大于 100。"] },
        },
      },
    });
  });

  it("answers a deed's refusal beside the field that it names", async () => {
    const act = () => Promise.reject(new Refusal("conflict", because, "name"));
    const answer = await answeringForm(post({ name: "缂丝", shares: "10" }), named, act);
    expect(answer).toMatchObject({
      init: { status: 409 },
      data: { lastResult: { initialValue: { name: "缂丝" }, error: { name: ["已截止。"] } } },
    });
  });

  it("hands the request key to the deed", async () => {
    const answer = await answeringForm(
      post({ name: "a", shares: "1", requestKey: "k1" }),
      named,
      async (value, { requestKey }) => ({ value, requestKey }),
    );
    expect(answer).toEqual({ value: { name: "a", shares: 1 }, requestKey: "k1" });
  });

  it("refuses a form that its page does not know, and a body that is no form", async () => {
    const forms = { rename: form(named, async () => "renamed") };
    const strange = await answeringForms(post({ intent: "constructor" }), forms).catch(
      (e: unknown) => e as Response,
    );
    expect((strange as Response).status).toBe(422);
    const json = new Request("http://localhost/x", {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json" },
    });
    const refused = await answeringForm(json, named, async () => "done").catch(
      (e: unknown) => e as Response,
    );
    expect((refused as Response).status).toBe(422);
  });
});

describe("the server around the pages", () => {
  it("lets a released garment's page be framed by others, and no other address", async () => {
    const server = webServer({
      build: () => Promise.reject(new Error("there are no pages in this test")),
      isReady: () => Promise.resolve(true),
      bytesDoor: (_request, _response, next) => next(),
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const framing = async (path: string) => {
      const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
      const [, who] = /frame-ancestors ([^;]*)/.exec(headers.get("Content-Security-Policy")!)!;
      return [who, headers.get("X-Frame-Options")];
    };
    for (const path of ["/embed/abc", "/embed/abc?lang=en"])
      expect(await framing(path), path).toEqual(["*", null]);
    for (const path of [
      "/",
      "/gallery/abc",
      "/embed",
      "/embed/abc/x",
      "/x/embed/abc",
      "/?/embed/a",
    ])
      expect(await framing(path), path).toEqual(["'none'", "SAMEORIGIN"]);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
});
