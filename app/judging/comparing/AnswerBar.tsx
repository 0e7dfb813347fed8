import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import styles from "./compare.module.css";
import type { ComparePage } from "./comparing-queries.server";
import { compareTexts } from "./texts";

type Props = { page: ComparePage; pair: NonNullable<ComparePage["pair"]> };

/** The three answers, always within reach; and the last one, to be taken back. */
export function AnswerBar({ page, pair }: Props) {
  const t = useText(compareTexts);
  const busy = useNavigation().state !== "idle";
  const { turn, last } = page;
  const won = last && (last.winner === "left" ? last.left : last.right);
  return (
    <div className={styles.bar}>
      <Form method="post" className={styles.answers} preventScrollReset>
        <input type="hidden" name="intent" value="judge" />
        <input type="hidden" name="turn" value={turn} />
        <input type="hidden" name="left" value={pair.left.assignmentId} />
        <input type="hidden" name="right" value={pair.right.assignmentId} />
        <RequestKey />
        {(["left", "tie", "right"] as const).map((winner) => (
          <Button
            key={winner}
            name="winner"
            value={winner}
            look={winner === "tie" ? "quiet" : "act"}
            data-answer={winner}
            disabled={busy}
          >
            {t[winner]}
          </Button>
        ))}
      </Form>
      {last && (
        <Form method="post" className={styles.last} preventScrollReset>
          <input type="hidden" name="intent" value="undo" />
          <input type="hidden" name="turn" value={turn - 1} />
          <RequestKey />
          <span className="soft small">
            {t.lastWas({
              ...last,
              winner: last.winner === "tie" ? t.tie : t.won({ number: won! }),
            })}
          </span>
          <Button look="plain" data-answer="undo" disabled={busy}>
            {t.undo}
          </Button>
        </Form>
      )}
    </div>
  );
}
