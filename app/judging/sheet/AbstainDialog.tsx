import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { sheetTexts } from "./texts";

/** Abstaining, with what it means: no zero. */
export function AbstainDialog({ revision, settled }: { revision: number; settled: boolean }) {
  const t = useText(sheetTexts);
  const busy = useNavigation().formData?.get("intent") === "abstain";
  return (
    <Dialog
      id="abstain"
      title={t.abstainTitle}
      opener={t.abstain}
      actions={
        settled && (
          <Form method="post">
            <input type="hidden" name="intent" value="abstain" />
            <input type="hidden" name="revision" value={revision} />
            <RequestKey />
            <Button look="act" pending={busy}>
              {t.abstain}
            </Button>
          </Form>
        )
      }
    >
      <p>{t.abstainHint}</p>
      {!settled && <Notice title={t.lockUnsaved} live />}
    </Dialog>
  );
}
