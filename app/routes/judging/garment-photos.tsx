import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachPhoto, mayBringPhoto } from "~/judging/making/garment-photos.server";
import { receiveUpload } from "~/media/receive-upload.server";

const query = z.object({
  name: z.string().min(1).max(1000),
  round: z.string().min(1).max(60),
  step: z.string().min(1).max(60),
});

/** One photograph of a garment that is made. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  receiveUpload(request, {
    query,
    notThere,
    kindOf: () => "photo",
    async mayAttach(viewer, { round: roundId, step }) {
      const of = { entryId: params.id ?? "", roundId, step };
      await mayBringPhoto(viewer, of);
      return attachPhoto(viewer, of);
    },
  });

const notThere = {
  zh: "上传地址不完整。请在成衣制作页面上选择照片上传。",
  en: "The address of the upload is not whole. Choose the photograph on the garment’s page.",
};
