import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import { DeedForm } from "../sheet/DeedForm";
import { placesOf } from "./order";
import type { OrderPage } from "./order-queries.server";
import type { OrderState } from "./order-state";
import { orderTexts } from "./texts";

export const lockOrderDialog = "lock-order";

type Props = { page: OrderPage; state: OrderState; unplaced: readonly string[] };

/** Reads the order back, then locks exactly what was read. */
export function LockOrder({ page, state, unplaced }: Props) {
  const t = useText(orderTexts);
  const numberOf = (work: string) => page.works.find((one) => one.assignmentId === work)?.number;
  const settled = !state.unsaved && !state.underWay && !state.elsewhere;
  const whole = unplaced.length === 0;
  return (
    <Dialog
      id={lockOrderDialog}
      title={t.lockTitle}
      opener={t.lock}
      look="act"
      actions={
        whole &&
        settled && (
          <DeedForm intent="lock" hidden={{ revision: state.revision }} look="act">
            {t.lockNow}
          </DeedForm>
        )
      }
    >
      {!whole && (
        <Notice
          tone="warn"
          title={t.lockMissing({ numbers: unplaced.map(numberOf).join(" · ") })}
        />
      )}
      {whole && !settled && <Notice title={t.lockUnsaved} live />}
      <ReadOrder page={page} order={state.order} />
      <p>{t.lockHint}</p>
    </Dialog>
  );
}

/** An order word for word: places, and who shares them. */
export function ReadOrder({ page, order }: { page: OrderPage; order: OrderState["order"] }) {
  const t = useText(orderTexts);
  const places = placesOf(order);
  return (
    <ol className="figures">
      {order.map((group) => (
        <li key={group.join(" ")}>
          {t.place({ place: places.get(group[0]!)!, shared: group.length > 1 })} ·{" "}
          {group
            .map((work) => page.works.find((one) => one.assignmentId === work)?.number)
            .join(" = ")}
        </li>
      ))}
    </ol>
  );
}
