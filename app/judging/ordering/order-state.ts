import type { KeptOrder, Order } from "./order";

/** An order on a page that saves every change at once, one save after the other. */
export interface OrderState extends KeptOrder {
  /** Changed since the last save went out. */
  unsaved: boolean;
  underWay: boolean;
  /** The last save did not arrive; it is tried again. */
  failed: boolean;
  /** Changed on another device: nothing is sent until the juror has chosen. */
  elsewhere: KeptOrder | null;
}

export type OrderEvent =
  | { type: "ordered"; order: Order }
  | { type: "sent" }
  | { type: "saved"; revision: number; savedAt: string }
  | { type: "overtaken"; newest: KeptOrder }
  | { type: "lost" }
  | { type: "take-theirs" }
  | { type: "keep-mine" };

/** @param typed what a form without JavaScript was refused with, so that it is not lost. */
export const openOrder = (kept: KeptOrder, typed: Order | null = null): OrderState => ({
  ...kept,
  order: typed ?? kept.order,
  ...{ unsaved: typed !== null, underWay: false, failed: false },
  elsewhere: typed && kept,
});

/** What an order's page becomes by what happens. A save that was overtaken overwrites nothing. */
export function orderAfter(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case "ordered":
      return { ...state, order: event.order, unsaved: true };
    case "sent":
      return { ...state, unsaved: false, underWay: true };
    case "saved": {
      const { revision, savedAt } = event;
      return { ...state, revision, savedAt, underWay: false, failed: false };
    }
    case "overtaken":
      return { ...state, unsaved: true, underWay: false, failed: false, elsewhere: event.newest };
    case "lost":
      return { ...state, unsaved: true, underWay: false, failed: true };
    case "take-theirs":
      return state.elsewhere ? openOrder(state.elsewhere) : state;
    case "keep-mine":
      return state.elsewhere
        ? { ...state, revision: state.elsewhere.revision, unsaved: true, elsewhere: null }
        : state;
  }
}
