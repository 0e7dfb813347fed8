import type { Dispatch } from "react";
import { Button } from "~/ui/actions/Button";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import { ReadOrder } from "./LockOrder";
import type { OrderPage } from "./order-queries.server";
import type { OrderEvent, OrderState } from "./order-state";
import styles from "./ordering.module.css";
import { orderTexts } from "./texts";

type Props = {
  page: OrderPage;
  state: OrderState;
  dispatch: Dispatch<OrderEvent>;
  scripted: boolean;
};

/** Two devices made an order of one desk: both are shown, and the juror chooses. */
export function OrderElsewhere({ page, state, dispatch, scripted }: Props) {
  const t = useText(orderTexts);
  return (
    <Notice tone="warn" title={t.changedElsewhere} live>
      <p>{t.changedHint}</p>
      <div className={styles.both}>
        <div>
          <strong>{t.here}</strong>
          <ReadOrder page={page} order={state.order} />
        </div>
        <div>
          <strong>{t.there}</strong>
          <ReadOrder page={page} order={state.elsewhere!.order} />
        </div>
      </div>
      {scripted && (
        <p className="cluster">
          <Button type="button" onClick={() => dispatch({ type: "take-theirs" })}>
            {t.takeTheirs}
          </Button>
          <Button type="button" onClick={() => dispatch({ type: "keep-mine" })}>
            {t.keepMine}
          </Button>
        </p>
      )}
    </Notice>
  );
}
