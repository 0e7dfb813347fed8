import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Button } from "~/ui/actions/Button";
import { EmptyState } from "~/ui/messages/EmptyState";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { LockOrder } from "./LockOrder";
import { lowered, orderOn, placesOf, put, raised, tied, type Order } from "./order";
import type { OrderPage } from "./order-queries.server";
import { OrderElsewhere } from "./OrderElsewhere";
import { OrderKeys } from "./OrderKeys";
import { OrderLine, type Move } from "./OrderLine";
import styles from "./ordering.module.css";
import { orderTexts } from "./texts";
import { useDrag } from "./useDrag";
import { SavedWord } from "../sheet/SavedWord";
import { useOrdering, type OrderAnswer } from "./useOrdering";

/** The order being made: placed works above, the others below; every change is saved at once. */
export function OpenOrder({ page, answer }: { page: OrderPage; answer: OrderAnswer }) {
  const t = useText(orderTexts);
  const { state, dispatch, change, scripted } = useOrdering(page, answer);
  const { order } = state;
  const desk = page.works.map((work) => work.assignmentId);
  const { unplaced } = orderOn(desk, order);
  const places = placesOf(order);
  const [said, setSaid] = useState("");
  const moved = useRef<{ work: string; by: string | null } | null>(null);
  const numberOf = (work: string) => page.works.find((one) => one.assignmentId === work)!.number;

  const settle = (work: string, next: Order) => {
    const by = document.activeElement?.getAttribute("data-move") ?? null;
    moved.current = { work, by };
    change(next);
    const place = placesOf(next).get(work) ?? 0;
    setSaid(t.said({ number: numberOf(work), place, of: desk.length }));
  };
  // A work that moved keeps the focus, on the button that moved it where it still has that one.
  useEffect(() => {
    if (!moved.current) return;
    const line = document.querySelector<HTMLElement>(`[data-work="${moved.current.work}"]`);
    const button = line?.querySelector<HTMLElement>(`[data-move="${moved.current.by}"]`);
    (button ?? line?.querySelector<HTMLElement>("[data-handle]"))?.focus();
    moved.current = null;
  }, [order]);

  const { list, dragged, take } = useDrag(order.length, (work, at) =>
    settle(work, put(order, work, at)),
  );
  const onMove = (work: string) => (move: Move) => {
    if (move === "append") return settle(work, put(order, work, order.length));
    settle(work, (move === "up" ? raised : move === "down" ? lowered : tied)(order, work));
  };
  const movesAt = (group: number, size: number): Move[] => [
    ...(group > 0 || size > 1 ? (["up"] as const) : []),
    ...(group < order.length - 1 || size > 1 ? (["down"] as const) : []),
    ...(group > 0 ? (["tie"] as const) : []),
  ];
  const line = (work: string, at: { group?: number; size: number; first: boolean }) => (
    <OrderLine
      key={work}
      work={page.works.find((one) => one.assignmentId === work)!}
      place={places.get(work) ?? null}
      shared={at.size > 1}
      {...(at.group !== undefined && { group: at.group })}
      moves={at.group === undefined ? ["append"] : movesAt(at.group, at.size)}
      scripted={scripted}
      dropsHere={at.first && dragged !== null && dragged.at === at.group}
      inHand={dragged?.work === work}
      onMove={onMove(work)}
      onTake={take(work)}
    />
  );
  return (
    <>
      <p className={styles.saving}>
        <SavedWord state={state} />
      </p>
      <p className="for-screen-readers" role="status">
        {said}
      </p>
      {state.elsewhere && <OrderElsewhere {...{ page, state, dispatch, scripted }} />}
      <Form
        method="post"
        className="stack"
        onSubmit={(event) => scripted && event.preventDefault()}
      >
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="revision" value={state.revision} />
        <RequestKey />
        {!scripted && <p className="soft small">{t.saveHint}</p>}
        <h2 className={styles.heading}>{t.placed}</h2>
        {order.length === 0 && <EmptyState title={t.nonePlaced} />}
        <ol
          ref={list}
          className={styles.list}
          data-dragging={dragged !== null || undefined}
          data-drop-end={dragged?.at === order.length || undefined}
        >
          {order.flatMap((group, at) =>
            group.map((work, nth) =>
              line(work, { group: at, size: group.length, first: nth === 0 }),
            ),
          )}
        </ol>
        {unplaced.length > 0 && (
          <>
            <h2 className={styles.heading}>{t.unplaced}</h2>
            <ol className={styles.list}>
              {unplaced.map((work) => line(work, { size: 1, first: false }))}
            </ol>
          </>
        )}
        {!scripted && (
          <div>
            <Button look="act">{t.save}</Button>
          </div>
        )}
      </Form>
      <LockOrder {...{ page, state, unplaced }} />
      {scripted && <OrderKeys />}
    </>
  );
}
