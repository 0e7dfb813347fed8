import { useFetcher } from "@remix-run/react";
import { useEffect, useReducer, useState } from "react";
import { useSaves } from "../sheet/useSaves";
import type { OrderPage } from "./order-queries.server";
import { openOrder, orderAfter } from "./order-state";
import { placesOf, type KeptOrder, type Order } from "./order";

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
  useSaves(state, {
    ...{ idle: fetcher.state === "idle", answer: fetcher.data, send },
    hear(said: NonNullable<OrderAnswer>) {
      if ("saved" in said) dispatch({ type: "saved", ...said.saved });
      else if ("conflict" in said) dispatch({ type: "overtaken", newest: said.conflict.newest });
      else dispatch({ type: "lost" });
    },
  });

  const change = (next: Order) => dispatch({ type: "ordered", order: next });
  return { state, dispatch, change, scripted };
}
