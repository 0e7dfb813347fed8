import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import type { ComparePage } from "./comparing-queries.server";
import { compareTexts } from "./texts";

export const lockDialog = "lock-comparisons";

/** Locks all of them at once, once they join every entry of the desk. */
export function LockComparisons({ page }: { page: ComparePage }) {
  const t = useText(compareTexts);
  const busy = useNavigation().formData?.get("intent") === "lock";
  const { counts, turn } = page;
  return (
    <Dialog
      id={lockDialog}
      title={t.lockTitle}
      opener={t.lock}
      actions={
        counts.joined && (
          <Form method="post">
            <input type="hidden" name="intent" value="lock" />
            <input type="hidden" name="turn" value={turn} />
            <RequestKey />
            <Button look="act" pending={busy}>
              {t.lock}
            </Button>
          </Form>
        )
      }
    >
      {counts.joined ? <p>{t.lockHint(counts)}</p> : <Notice tone="warn" title={t.notJoined} />}
      {counts.joined && counts.done < counts.wanted && (
        <Notice tone="warn" title={t.lockEarly(counts)} />
      )}
    </Dialog>
  );
}
