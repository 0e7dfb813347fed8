import { savingAfter, type Saving, type SavingEvent } from "../saving";
import type { KeptOrder, Order } from "./order";

/** An order on a page that saves every change at once, one save after the other. */
export interface OrderState extends KeptOrder, Saving<KeptOrder> {}

export type OrderEvent =
  { type: "ordered"; order: Order } | { type: "take-theirs" } | SavingEvent<KeptOrder>;

/** @param typed what a form without JavaScript was refused with, so that it is not lost. */
export const openOrder = (kept: KeptOrder, typed: Order | null = null): OrderState => ({
  ...kept,
  order: typed ?? kept.order,
  ...{ unsaved: typed !== null, underWay: false, failed: false },
  elsewhere: typed && kept,
});

/** What an order's page becomes by what happens. */
export function orderAfter(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case "ordered":
      return { ...state, order: event.order, unsaved: true };
    case "take-theirs":
      return state.elsewhere ? openOrder(state.elsewhere) : state;
    default:
      return savingAfter(state, event);
  }
}
