import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import { LockDialog } from "./LockDialog";
import { RecuseDialog } from "./RecuseDialog";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

/** A ballot that says: no opinion. To be locked like any other, or taken back by scoring. */
export function Abstained({ page }: { page: BallotPage }) {
  const t = useText(sheetTexts);
  const { ballot } = page;
  const busy = useNavigation().formData?.get("intent") === "save";
  return (
    <div className="stack">
      <Notice title={t.abstained}>{t.abstainedHint}</Notice>
      <div className={styles.end}>
        <LockDialog {...{ page, draft: ballot, revision: ballot.revision }} abstained settled />
        <Form method="post">
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="revision" value={ballot.revision} />
          <input type="hidden" name="comment" value={ballot.comment} />
          <input type="hidden" name="note" value={ballot.note} />
          <RequestKey />
          <Button pending={busy}>{t.scoreAgain}</Button>
        </Form>
        <RecuseDialog />
      </div>
    </div>
  );
}
