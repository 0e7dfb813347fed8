import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachEvidence, mayBringEvidence } from "~/judging/notice/evidence-files.server";
import { receiveFile } from "~/media/receive-file.server";
import { uploadBody, type UploadBody } from "~/media/upload-body.server";
import { viewerOf } from "~/people/viewer.server";
import { statusOf } from "~/platform/http/status";
import { Refusal } from "~/platform/refusal";

const query = z.object({ name: z.string().min(1).max(1000) });

/** One piece of evidence as the raw body of the request; answers JSON to the page's own script. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ because: notThere }, { status: statusOf.invalid });
  const objectionId = params.id ?? "";
  let body: UploadBody | undefined;
  try {
    const viewer = await viewerOf(request);
    body = uploadBody(request, "evidence");
    await mayBringEvidence(viewer, objectionId);
    const { bytes, source } = body;
    const file = { kind: "evidence" as const, name: asked.data.name, bytes };
    const stored = await receiveFile(viewer, source, file, attachEvidence(viewer, objectionId));
    return Response.json(stored, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await body?.drain().catch(() => {});
    return Response.json({ because: error.because }, { status: statusOf[error.kind] });
  }
}

const notThere = {
  zh: "上传地址不完整。请在异议页面上选择文件上传。",
  en: "The address of the upload is not whole. Choose the file on the objection’s page.",
};
