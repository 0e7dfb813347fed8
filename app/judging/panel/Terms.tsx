import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { NumberField } from "~/ui/forms/NumberFields";
import { localized, useLocale, useText } from "~/ui/texts";
import { expertises, expertiseWords } from "../assignment/words";
import type { PanelPage, SeatRow } from "../panel-queries.server";
import { planTexts } from "./plan-texts";
import { SitsAs } from "./SitsAs";

type Props = { panel: PanelPage; answer: unknown };

/** Caps, tracks, rounds and expertise, juror by juror. */
export function Terms({ panel, answer }: Props) {
  return (
    <div>
      {panel.seats
        .filter(({ endedAt }) => !endedAt)
        .map((seat) => (
          <SeatTerms key={seat.seatId} {...{ panel, seat, answer }} />
        ))}
    </div>
  );
}

function SeatTerms({ panel, seat, answer }: Props & { seat: SeatRow }) {
  const t = useText(planTexts);
  const locale = useLocale();
  const words = useText(expertiseWords);
  const { seatId, alias, name, terms } = seat;
  const names = ["seatId", "cap", "source"] as const;
  const intent = useIntent("terms", answer, names, { id: `terms-${seatId}` });
  const mine = intent.fields.seatId.initialValue === seatId;
  const cap = mine ? intent.fields.cap : { ...intent.fields.cap, errors: undefined };
  const source = mine ? intent.fields.source : { ...intent.fields.source, errors: undefined };
  const { tracks, rounds } = panel;
  const named = (list: PanelPage["tracks"], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map((one) => localized(one.name, locale));
  const said = [
    ...named(tracks, terms.trackIds),
    ...named(rounds, terms.roundIds),
    ...terms.expertise.map((one) => words[one]),
    ...(terms.cap === null ? [] : [t.atMost(terms.cap)]),
  ];
  const options = (list: PanelPage["tracks"]) =>
    list.map(({ id, name }) => ({ value: id, label: localized(name, locale) }));
  return (
    <Disclosure
      summary={`${alias} · ${name}${locale === "zh" ? "：" : ": "}${said.join(locale === "zh" ? "，" : ", ") || t.everything}`}
      open={mine && Boolean(cap.errors ?? source.errors)}
    >
      <EntryForm intent="terms" form={intent.form} hidden={{ seatId }}>
        {panel.apartBySource && (
          <SitsAs
            {...typed(source)}
            id={`source-${seatId}`}
            chosen={(mine && source.initialValue) || seat.source}
          />
        )}
        <NumberField
          {...typed(cap)}
          defaultValue={(mine && cap.initialValue) || terms.cap || ""}
          label={t.capLabel}
          optional
        />
        {tracks.length > 1 && (
          <CheckboxGroup
            {...{ id: `tracks-${seatId}`, name: "trackIds", label: t.tracks, inline: true }}
            options={options(tracks)}
            defaultValue={terms.trackIds}
          />
        )}
        {rounds.length > 1 && (
          <CheckboxGroup
            {...{ id: `rounds-${seatId}`, name: "roundIds", label: t.rounds, inline: true }}
            options={options(rounds)}
            defaultValue={terms.roundIds}
          />
        )}
        <CheckboxGroup
          {...{ id: `expertise-${seatId}`, name: "expertise", label: t.expertise, inline: true }}
          options={expertises.map((value) => ({ value, label: words[value] }))}
          defaultValue={terms.expertise}
        />
        <FormActions pending={intent.busy && t.working}>
          <Button pending={intent.busy}>{t.save}</Button>
        </FormActions>
      </EntryForm>
    </Disclosure>
  );
}
