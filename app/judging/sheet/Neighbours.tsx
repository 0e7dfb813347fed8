import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type Props = { queue: readonly { assignmentId: string }[]; turn: number };

/** The entries before and after this one, in the order of the desk. */
export function Neighbours({ queue, turn }: Props) {
  const t = useText(sheetTexts);
  const [before, after] = [queue[turn - 2], queue[turn]];
  return (
    <nav className={`small ${styles.neighbours}`} aria-label={t.otherEntries}>
      {before && (
        <Anchor href={`/ballots/${before.assignmentId}`} data-neighbour="previous" rel="prev">
          ‹ {t.previous}
        </Anchor>
      )}
      {after && (
        <Anchor href={`/ballots/${after.assignmentId}`} data-neighbour="next" rel="next">
          {t.next} ›
        </Anchor>
      )}
    </nav>
  );
}
