import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachPhoto, mayBringPhoto } from "~/judging/making/garment-photos.server";
import { receiveFile } from "~/media/receive-file.server";
import { uploadBody, type UploadBody } from "~/media/upload-body.server";
import { viewerOf } from "~/people/viewer.server";
import { statusOf } from "~/platform/http/status";
import { Refusal } from "~/platform/refusal";

const query = z.object({
  name: z.string().min(1).max(1000),
  round: z.string().min(1).max(60),
  step: z.string().min(1).max(60),
});

/** One photograph of a garment as the raw body of the request; answers JSON to the page's own script. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ because: notThere }, { status: statusOf.invalid });
  const { name, round: roundId, step } = asked.data;
  const of = { entryId: params.id ?? "", roundId, step };
  let body: UploadBody | undefined;
  try {
    const viewer = await viewerOf(request);
    body = uploadBody(request, "photo");
    await mayBringPhoto(viewer, of);
    const { bytes, source } = body;
    const file = { kind: "photo" as const, name, bytes };
    const stored = await receiveFile(viewer, source, file, attachPhoto(viewer, of));
    return Response.json(stored, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await body?.drain().catch(() => {});
    return Response.json({ because: error.because }, { status: statusOf[error.kind] });
  }
}

const notThere = {
  zh: "上传地址不完整。请在成衣制作页面上选择照片上传。",
  en: "The address of the upload is not whole. Choose the photograph on the garment’s page.",
};
