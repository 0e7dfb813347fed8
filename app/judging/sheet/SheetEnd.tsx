import { useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import type { SheetState } from "../sheet-state";
import { AbstainDialog } from "./AbstainDialog";
import { elsewhereId } from "./ChangedElsewhere";
import { LockDialog } from "./LockDialog";
import { RecuseDialog } from "./RecuseDialog";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

/** What ends a ballot: locking it, abstaining, stepping back. */
export function SheetEnd({ page, state }: { page: BallotPage; state: SheetState }) {
  const t = useText(sheetTexts);
  const settled = !state.unsaved && !state.underWay && !state.elsewhere;
  const { revision } = state;
  return (
    <div className={styles.end} aria-label={t.sheet} role="group">
      {state.elsewhere && (
        // Far below the notice on a telephone: without a word here one goes on typing what is not saved.
        <a href={`#${elsewhereId}`}>{t.toElsewhere}</a>
      )}
      <LockDialog {...{ page, revision, settled }} draft={state} abstained={false} />
      <AbstainDialog revision={revision} settled={settled} />
      <RecuseDialog />
    </div>
  );
}
