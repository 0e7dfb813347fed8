import type { KeyboardEvent, PointerEvent } from "react";
import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { Button } from "~/ui/actions/Button";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { platePicture } from "../plates";
import type { OrderedWork } from "./order-queries.server";
import styles from "./ordering.module.css";
import { orderTexts } from "./texts";

export type Move = "up" | "down" | "tie" | "append";

type Props = {
  work: OrderedWork;
  /** From 1; null where it is not placed yet. */
  place: number | null;
  shared: boolean;
  /** Which group of the order it stands in; none where it is not placed. */
  group?: number;
  moves: readonly Move[];
  scripted: boolean;
  dropsHere: boolean;
  inHand: boolean;
  onMove: (move: Move) => void;
  onTake: (event: PointerEvent) => void;
};

const keys: Record<string, Move> = { ArrowUp: "up", ArrowDown: "down", "=": "tie" };

/** One work: its place, its picture, and how it is moved by hand, button or key. */
export function OrderLine(props: Props) {
  const t = useText(orderTexts);
  const { work, place, shared, group, moves, scripted, dropsHere, inHand, onMove, onTake } = props;
  const { assignmentId, number, title, picture } = work;
  const image =
    picture && platePicture(picture, `/ballots/${assignmentId}/files/${picture.position}`);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.metaKey || event.ctrlKey) return;
    const moving = event.altKey || event.shiftKey || event.key === "=";
    const move = event.key === "Enter" && place === null ? "append" : keys[event.key];
    if (!move) return;
    event.preventDefault();
    if (moving || move === "append") return moves.includes(move) ? onMove(move) : undefined;
    const handles = [...document.querySelectorAll<HTMLElement>("[data-work] [data-handle]")];
    handles[handles.indexOf(event.currentTarget) + (move === "up" ? -1 : 1)]?.focus();
  };
  const words = { up: t.up, down: t.down, tie: t.tie, append: t.append };
  return (
    <li
      className={styles.line}
      data-work={assignmentId}
      data-group={group}
      data-shared={shared || undefined}
      data-drop={dropsHere || undefined}
      data-in-hand={inHand || undefined}
    >
      {scripted && (
        <button
          type="button"
          className={styles.handle}
          data-handle
          onPointerDown={onTake}
          onKeyDown={onKeyDown}
          aria-label={`${t.drag({ number })} · ${place === null ? t.unplaced : t.place({ place, shared })}`}
        >
          ⠿
        </button>
      )}
      <span className={styles.place}>{place === null ? "–" : t.place({ place, shared })}</span>
      <span className={styles.picture}>
        {image && (
          <ZoomablePicture
            image={{ ...image, alt: t.candidate({ number }), sizes: "8rem" }}
            name={t.candidate({ number })}
            first={false}
          />
        )}
      </span>
      <span className={styles.words}>
        <strong className="figures">{number}</strong> <span lang="zh-CN">{title}</span>
        <Anchor className="small" href={`/ballots/${assignmentId}`}>
          {t.closer}
        </Anchor>
      </span>
      {scripted ? (
        <span className={styles.moves}>
          {moves.map((move) => (
            <Button
              key={move}
              type="button"
              look={move === "append" ? "quiet" : "plain"}
              data-move={move}
              onClick={() => onMove(move)}
              aria-label={`${words[move]} · ${number}`}
            >
              {words[move]}
            </Button>
          ))}
        </span>
      ) : (
        <input
          className={`control ${styles.figure}`}
          type="text"
          inputMode="numeric"
          name={`places.${assignmentId}`}
          defaultValue={place ?? ""}
          aria-label={t.placeField({ number })}
        />
      )}
    </li>
  );
}
