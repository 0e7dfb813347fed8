import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { PromotionList } from "../promotion-list";
import type { OpenedPromotion } from "../promotion-queries.server";
import { ProposalEnd, ReasonField } from "../results/ProposalEnd";
import { numbersOf } from "../results/TieList";
import { PromotedNumbers } from "./PromotedNumbers";
import { promotionTexts } from "./texts";

type Props = { page: OpenedPromotion; cut: PromotionList; answer: unknown };

/** The list as the ranking gives it; ties at the cut are discussed by people and written down. */
export function ProposePromotion({ page, cut, answer }: Props) {
  const t = useText(promotionTexts);
  const { form, busy } = useIntent("propose", answer, []);
  const refused = refusedIn(answer);
  const orders = (refused?.lastResult.initialValue?.orders ?? {}) as Record<string, string>;
  const { results, proposal, tracks } = page;
  return (
    <div className="stack stack-wide">
      {cut.ties.map(({ scope, entries, places }) => (
        <Notice
          key={scope + entries.join()}
          tone="warn"
          title={t.tieAtCut(numbersOf(entries), places)}
        >
          {t.tieHint}
        </Notice>
      ))}
      <PromotedNumbers list={cut.list} tracks={tracks} />
      <EntryForm intent="propose" form={form}>
        {cut.ties.map(({ entries }) => {
          const key = entries.join("-");
          return (
            <TextField
              key={key}
              id={`order-${key}`}
              name={`orders.${key}`}
              label={t.orderOf(numbersOf(entries))}
              hint={t.orderHint}
              defaultValue={orders[key] ?? ""}
              errors={refused?.lastResult.error?.[`orders.${key}`] ?? undefined}
              autoComplete="off"
              inputMode="numeric"
            />
          );
        })}
        {cut.ties.length > 0 && (
          <ReasonField
            name="ordersReason"
            label={t.ordersReason}
            hint={t.ordersReasonHint}
            refused={refused}
          />
        )}
        <ProposalEnd
          {...{ results, matters: page.matters }}
          again={proposal !== null}
          busy={busy}
          refused={refused}
        />
      </EntryForm>
    </div>
  );
}
