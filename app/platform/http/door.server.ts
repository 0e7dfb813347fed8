import { parseWithZod } from "@conform-to/zod/v4";
import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { localized, type Locale } from "~/ui/localized";
import { Refusal } from "../refusal";
import { localeOf } from "./locale.server";
import { issueSentence } from "./sentences";
import { statusOf } from "./status";

/** What the error page of a refused request gets to show. */
export interface RefusedPage {
  refusal: { kind: Refusal["kind"]; sentence: string };
}

/** What a form gets back beside its fields. */
export interface RefusedForm {
  lastResult: SubmissionResult<string[]>;
  intent: string | null;
}

/** What an accepted form's deed is called with. */
export interface FormContext {
  requestKey: string | null;
  locale: Locale;
  formData: FormData;
}

type Answered = ReturnType<typeof data<RefusedForm>>;

/** Asks for a page's data; a refusal becomes the error page, in the reader's language and with its status. */
export async function answering<T>(request: Request, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw await pageOf(request, error);
  }
}

/** One form: parse, ask, answer. A refusal comes back beside its field and loses nothing that was typed. */
export async function answeringForm<Schema extends z.ZodType, Answer>(
  request: Request,
  schema: Schema,
  act: (value: z.output<Schema>, context: FormContext) => Promise<Answer>,
): Promise<Answer | Answered> {
  const [locale, formData] = [await localeOf(request), await formOf(request)];
  return parsed(request, formData, locale, null, schema, act);
}

/** Several forms on one page, told apart by their `intent` field. */
export async function answeringForms<Forms extends Record<string, FormAnswer>>(
  request: Request,
  forms: Forms,
): Promise<Awaited<ReturnType<Forms[keyof Forms]["act"]>> | Answered> {
  const [locale, formData] = [await localeOf(request), await formOf(request)];
  const intent = String(formData.get("intent") ?? "");
  const form = Object.hasOwn(forms, intent) ? forms[intent] : undefined;
  if (!form) throw await pageOf(request, new Refusal("invalid", unknownForm));
  return parsed(request, formData, locale, intent, form.schema, form.act as never) as never;
}

interface FormAnswer {
  schema: z.ZodType;
  act: (value: never, context: FormContext) => Promise<unknown>;
}

/** A form of `answeringForms`, with its schema's type carried into its act. */
export const form = <Schema extends z.ZodType, Answer>(
  schema: Schema,
  act: (value: z.output<Schema>, context: FormContext) => Promise<Answer>,
) => ({ schema, act });

const unknownForm = {
  zh: "这个页面不认识这张表单，请刷新后再试。",
  en: "This page does not know that form. Reload it and try again.",
};

async function parsed<Schema extends z.ZodType, Answer>(
  request: Request,
  formData: FormData,
  locale: Locale,
  intent: string | null,
  schema: Schema,
  act: (value: z.output<Schema>, context: FormContext) => Promise<Answer>,
): Promise<Answer | Answered> {
  const submission = parseWithZod(formData, {
    schema,
    error: (issue) => issueSentence(issue, locale),
  });
  if (submission.status !== "success") {
    // Conform's own intents (add or remove a row) come back as a form too, with nothing wrong about them.
    const status = submission.status === "error" ? statusOf.invalid : 200;
    return data({ lastResult: submission.reply({ hideFields }), intent }, status);
  }
  try {
    const requestKey = formData.get("requestKey");
    return await act(submission.value as z.output<Schema>, {
      requestKey: typeof requestKey === "string" && requestKey ? requestKey : null,
      locale,
      formData,
    });
  } catch (error) {
    if (!(error instanceof Refusal) || hidesThePage(error)) throw await pageOf(request, error);
    const sentence = [localized(error.because, locale)];
    const lastResult = submission.reply(
      error.field
        ? { fieldErrors: { [error.field]: sentence }, hideFields }
        : { formErrors: sentence, hideFields },
    );
    return data({ lastResult, intent }, statusOf[error.kind]);
  }
}

/** Secrets that were typed are not sent back. */
const hideFields = ["password", "current", "code"];

const hidesThePage = ({ kind }: Refusal) => kind === "unknown" || kind === "unauthenticated";

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  // Files never come through a form: Remix' multipart parser would keep them in memory.
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type))
    throw await pageOf(request, new Refusal("invalid", unknownForm));
  return request.formData();
}

async function pageOf(request: Request, error: unknown): Promise<unknown> {
  if (!(error instanceof Refusal)) return error;
  const sentence = localized(error.because, await localeOf(request));
  const page: RefusedPage = { refusal: { kind: error.kind, sentence } };
  return Response.json(page, { status: statusOf[error.kind] });
}
