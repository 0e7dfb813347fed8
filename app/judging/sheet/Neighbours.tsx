import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { besideAddress } from "../beside/places";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type Props = { queue: readonly { assignmentId: string }[]; turn: number; seatId: string };

/** The entries before and after this one, in the order of the desk. */
export function Neighbours({ queue, turn, seatId }: Props) {
  const t = useText(sheetTexts);
  const [before, here, after] = [queue[turn - 2], queue[turn - 1], queue[turn]];
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
      {here && queue.length > 1 && (
        <Anchor href={besideAddress(seatId, [here.assignmentId])}>{t.beside}</Anchor>
      )}
    </nav>
  );
}
