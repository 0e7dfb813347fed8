import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachEvidence, mayBringEvidence } from "~/judging/notice/evidence-files.server";
import { receiveUpload } from "~/media/receive-upload.server";

const query = z.object({ name: z.string().min(1).max(1000) });

/** One piece of evidence for an objection. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  receiveUpload(request, {
    query,
    notThere,
    kindOf: () => "evidence",
    async mayAttach(viewer) {
      const objectionId = params.id ?? "";
      await mayBringEvidence(viewer, objectionId);
      return attachEvidence(viewer, objectionId);
    },
  });

const notThere = {
  zh: "上传地址不完整。请在异议页面上选择文件上传。",
  en: "The address of the upload is not whole. Choose the file on the objection’s page.",
};
