import type { z } from "zod";
import type { Viewer } from "~/people/viewer";
import { viewerOf } from "~/people/viewer.server";
import { statusOf } from "~/platform/http/status";
import { Refusal, type Because } from "~/platform/refusal";
import type { FileKind } from "./kinds";
import { receiveFile, type AttachTo } from "./receive-file.server";
import { uploadBody, type UploadBody } from "./upload-body.server";

interface Upload<Asked> {
  /** What stands in the address beside the file's name. */
  query: z.ZodType<Asked & { name: string }>;
  /** What is said where the address is not whole: on which page a file is chosen. */
  notThere: Because;
  kindOf(asked: Asked): FileKind;
  /** Asks whether this person may bring it here, and answers what is written with the file's row. */
  mayAttach(viewer: Viewer, asked: Asked): Promise<AttachTo>;
}

/** One file as the raw body of a request; answers JSON to the page's own script. */
export async function receiveUpload<Asked>(
  request: Request,
  { query, notThere, kindOf, mayAttach }: Upload<Asked>,
): Promise<Response> {
  const read = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return Response.json({ because: notThere }, { status: statusOf.invalid });
  const [asked, kind] = [read.data, kindOf(read.data)];
  let body: UploadBody | undefined;
  try {
    const viewer = await viewerOf(request);
    body = uploadBody(request, kind);
    const attach = await mayAttach(viewer, asked);
    const { bytes, source } = body;
    const stored = await receiveFile(viewer, source, { kind, name: asked.name, bytes }, attach);
    return Response.json(stored, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await body?.drain().catch(() => {});
    return Response.json({ because: error.because }, { status: statusOf[error.kind] });
  }
}
