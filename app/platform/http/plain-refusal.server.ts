import type { Request, Response } from "express";
import { languageTag, localeFrom } from "~/ui/localized";
import type { Because, RefusalKind } from "../refusal";
import { statusOf } from "./status";

/** A refusal before Remix is reached: one small page, or JSON for a program. */
export function refusePlainly(
  request: Request,
  response: Response,
  kind: RefusalKind,
  because: Because,
): void {
  // What the client still sends is not read: answer, then close.
  response.status(statusOf[kind]).set("Cache-Control", "no-store").set("Connection", "close");
  if (!request.accepts(["json", "html"]) || request.accepts(["json", "html"]) === "json") {
    response.json({ because });
    return;
  }
  // Signed cookies are base64 of JSON; this one holds only "zh" or "en".
  const locale = localeFrom(/xs_lang=ImVuIg/.test(request.get("Cookie") ?? "") ? "en" : "zh");
  const sentence = locale === "en" ? because.en : because.zh;
  const back = locale === "en" ? "To the front page" : "回到首页";
  response
    .type("html")
    .send(
      `<!doctype html><html lang="${languageTag(locale)}"><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><title>湘裳</title>` +
        `<body><main><h1>湘裳</h1><p>${sentence}</p><p><a href="/">${back}</a></p></main></body></html>`,
    );
}
