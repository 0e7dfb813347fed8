import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { PromotionList } from "../promotion-list";
import type { OpenedPromotion } from "../promotion-queries.server";
import { numbersOf } from "../results/TieList";
import { resultsTexts } from "../results/texts";
import { PromotedNumbers } from "./PromotedNumbers";
import { promotionTexts } from "./texts";

type Props = { page: OpenedPromotion; cut: PromotionList; answer: unknown };

/** The list as the ranking gives it; ties at the cut are discussed by people and written down. */
export function ProposePromotion({ page, cut, answer }: Props) {
  const t = useText(promotionTexts);
  const r = useText(resultsTexts);
  const { form, busy } = useIntent("propose", answer, []);
  const last = refusedIn(answer)?.lastResult;
  const errors = (name: string) => last?.error?.[name] ?? undefined;
  const typed = (last?.initialValue ?? {}) as Record<string, unknown>;
  const orders = (typed.orders ?? {}) as Record<string, string>;
  const { results, proposal, tracks } = page;
  const incomplete = results.missing.length + results.unjudged.length > 0;
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
        {results.chairVotes.map((vote) => (
          <input key={vote.join()} type="hidden" name="votes" value={vote.join(" ")} />
        ))}
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
              errors={errors(`orders.${key}`)}
              autoComplete="off"
              inputMode="numeric"
            />
          );
        })}
        {cut.ties.length > 0 && (
          <TextArea
            name="ordersReason"
            label={t.ordersReason}
            hint={t.ordersReasonHint}
            rows={3}
            defaultValue={String(typed.ordersReason ?? "")}
            errors={errors("ordersReason")}
          />
        )}
        {incomplete && (
          <TextArea
            name="missingReason"
            label={r.missingReason}
            hint={r.missingReasonHint}
            rows={3}
            defaultValue={String(typed.missingReason ?? "")}
            errors={errors("missingReason")}
          />
        )}
        <FormActions promise={r.proposePromise} pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {proposal ? r.proposeAgain : r.propose}
          </Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}
