import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachTo, canAttach } from "~/entries/attach-file.server";
import { fileKinds } from "~/media/kinds";
import { mayBring } from "~/media/permissions";
import { receiveUpload } from "~/media/receive-upload.server";
import { must } from "~/platform/refusal";

const query = z.object({ kind: z.enum(fileKinds), name: z.string().min(1).max(1000) });

/** One file of an entry. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  receiveUpload(request, {
    query,
    notThere,
    kindOf: ({ kind }) => kind,
    async mayAttach(viewer, { kind }) {
      const entryId = params.id ?? "";
      must(mayBring(viewer));
      await canAttach(viewer, entryId, kind);
      return attachTo(viewer, entryId, kind);
    },
  });

const notThere = {
  zh: "上传地址不完整。请在作品页面上选择文件上传。",
  en: "The address of the upload is not whole. Choose the file on the entry's page.",
};
