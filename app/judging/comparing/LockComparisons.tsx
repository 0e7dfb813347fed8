import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { ComparePage } from "./comparing-queries.server";
import { DeedForm } from "../sheet/DeedForm";
import { compareTexts } from "./texts";

export const lockDialog = "lock-comparisons";

/** Locks all of them at once, once they join every entry of the desk. */
export function LockComparisons({ page }: { page: ComparePage }) {
  const t = useText(compareTexts);
  const { counts, turn } = page;
  return (
    <Dialog
      id={lockDialog}
      title={t.lockTitle}
      opener={t.lock}
      actions={
        counts.joined && (
          <DeedForm intent="lock" hidden={{ turn }} look="act">
            {t.lock}
          </DeedForm>
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
