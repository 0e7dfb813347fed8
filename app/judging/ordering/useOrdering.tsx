import { useFetcher } from "@remix-run/react";
import { useEffect, useReducer, useRef, useState } from "react";
import type { OrderPage } from "./order-queries.server";
import { openOrder, orderAfter, type OrderState } from "./order-state";
import { placesOf, type KeptOrder, type Order } from "./order";

/** How long a hand rests before what it ordered goes out; and before a save that was lost is tried again. */
const rest = 400;
const again = 4_000;

export type OrderAnswer =
  | { saved: { revision: number; savedAt: string } }
  | { conflict: { newest: KeptOrder; typed: Order } }
  | { offline: true }
  | undefined;

/** Saves every change of an order at once, one save after the other, each from the revision before it. */
export function useOrdering({ kept, seatId }: OrderPage, answer: OrderAnswer) {
  const fetcher = useFetcher<OrderAnswer>({ key: `order ${seatId}` });
  const [state, dispatch] = useReducer(orderAfter, kept, (opened) =>
    answer && "conflict" in answer
      ? openOrder(answer.conflict.newest, answer.conflict.typed)
      : openOrder(opened),
  );
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);

  const send = () => {
    const data = new FormData();
    data.set("intent", "save");
    data.set("silently", "yes");
    data.set("revision", String(state.revision));
    for (const [work, place] of placesOf(state.order)) data.set(`places.${work}`, String(place));
    dispatch({ type: "sent" });
    fetcher.submit(data, { method: "post", action: `/jury/${seatId}/order` });
  };
  const sending = useRef(send);
  sending.current = send;

  const { order, failed, unsaved, underWay, elsewhere } = state;
  const waiting = unsaved && !underWay && elsewhere === null && fetcher.state === "idle";
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => sending.current(), failed ? again : rest);
    return () => clearTimeout(timer);
  }, [waiting, order, failed]);

  const heard = useRef<unknown>();
  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data || heard.current === fetcher.data) return;
    heard.current = fetcher.data;
    if ("saved" in fetcher.data) dispatch({ type: "saved", ...fetcher.data.saved });
    else if ("conflict" in fetcher.data)
      dispatch({ type: "overtaken", newest: fetcher.data.conflict.newest });
    else dispatch({ type: "lost" });
  }, [fetcher.state, fetcher.data]);

  useEffect(() => {
    const unsafe = unsaved || underWay;
    const warn = (event: BeforeUnloadEvent) => unsafe && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved, underWay]);

  const change = (next: Order) => dispatch({ type: "ordered", order: next });
  return { state, dispatch, change, scripted };
}

/** What the page says of it: 「已保存 18:02」. */
export function savingWordOf(state: OrderState) {
  if (state.elsewhere) return "conflict" as const;
  if (state.failed) return "failed" as const;
  if (state.underWay) return "saving" as const;
  if (state.unsaved) return "unsaved" as const;
  return state.savedAt ? ("saved" as const) : null;
}
