import { z } from "zod";
import type { Viewer } from "~/people/viewer";
import { viewerOf } from "~/people/viewer.server";
import { statusOf } from "~/platform/http/status";
import { Refusal } from "~/platform/refusal";
import { fileKinds, type FileKind } from "../kinds";
import { beginUpload } from "./begin-upload.server";
import type { Destination } from "./destination.server";
import { finishUpload } from "./finish-upload.server";
import { uploadsUnderWay } from "./own-uploads.server";
import { uploadRefusals as t } from "./texts";
import { addressOfUpload } from "./under-way";

/** A place as one who asks would bring a file of some kind to it. */
type DestinationOf = (viewer: Viewer, kind: FileKind) => Destination;

const asked = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("begin"),
    kind: z.enum(fileKinds),
    name: z.string().min(1).max(1000),
    bytes: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({ intent: z.literal("finish"), uploadId: z.string().min(1).max(60) }),
]);

/** Begins and ends uploads to one place; between the two their bytes go to `/uploads/…`. Answers JSON. */
export async function answerUpload(
  request: Request,
  destinationOf: DestinationOf,
): Promise<Response> {
  try {
    const viewer = await viewerOf(request);
    const read = asked.safeParse(Object.fromEntries(await fieldsOf(request)));
    if (!read.success) throw new Refusal("invalid", t.notWhole);
    if (read.data.intent === "finish") {
      const { uploadId } = read.data;
      return Response.json(
        await finishUpload(viewer, uploadId, (kind) => destinationOf(viewer, kind)),
      );
    }
    const { kind, name, bytes, sha256 } = read.data;
    const destination = destinationOf(viewer, kind);
    const { uploadId } = await beginUpload(viewer, { name, bytes, sha256 }, destination);
    const Location = addressOfUpload(uploadId);
    return Response.json({ uploadId }, { status: 201, headers: { Location } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ because: error.because }, { status: statusOf[error.kind] });
  }
}

async function fieldsOf(request: Request): Promise<FormData> {
  const isForm = request.headers
    .get("Content-Type")
    ?.startsWith("application/x-www-form-urlencoded");
  return isForm ? request.formData() : new FormData();
}

/** What the one who asks has begun to bring to a place and not finished: nothing, for anybody else. */
export async function answerUnderWay(request: Request, place: string): Promise<Response> {
  const underWay = await uploadsUnderWay(await viewerOf(request), place);
  return Response.json({ underWay }, { headers: { "Cache-Control": "no-store" } });
}
