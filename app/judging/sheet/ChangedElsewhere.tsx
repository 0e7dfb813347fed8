import type { Dispatch } from "react";
import type { Criterion } from "~/competitions/criteria";
import { Button } from "~/ui/actions/Button";
import { DataTable } from "~/ui/figures/DataTable";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import type { SheetEvent, SheetState } from "../sheet-state";
import { sheetTexts } from "./texts";
import { useScoreText } from "./useScoreText";

type Props = {
  state: SheetState;
  dispatch: Dispatch<SheetEvent>;
  criteria: readonly Criterion[];
  scripted: boolean;
};

/** Where the choice stands, for whoever is told of it elsewhere on the page. */
export const elsewhereId = "changed-elsewhere";

/** Two devices wrote on one ballot: both are shown, and the juror chooses. */
export function ChangedElsewhere(props: Props) {
  if (!props.state.elsewhere) return null;
  return (
    <div id={elsewhereId}>
      <Choice {...props} />
    </div>
  );
}

function Choice({ state, dispatch, criteria, scripted }: Props) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const textOf = useScoreText();
  const { elsewhere, scores, comment, note } = state;
  if (!elsewhere) return null;
  if (elsewhere.lockedAt)
    return (
      <Notice tone="warn" title={t.lockedElsewhere} live>
        <a href={`?`}>{t.reload}</a>
      </Notice>
    );
  const rows = [
    ...criteria.map((criterion) => ({
      what: localized(criterion.name, locale),
      here: textOf(criterion, scores[criterion.id]),
      there: textOf(criterion, elsewhere.scores[criterion.id]),
    })),
    { what: t.comment, here: comment || t.noComment, there: elsewhere.comment || t.noComment },
    { what: t.note, here: note || t.noNote, there: elsewhere.note || t.noNote },
  ].filter(({ here, there }) => here !== there);
  return (
    <Notice tone="warn" title={t.changedElsewhere} live>
      <p>{scripted ? t.changedHint : t.saveWithKeep}</p>
      {elsewhere.abstained && <p>{t.abstainedElsewhere}</p>}
      <DataTable
        caption={t.changedElsewhere}
        captionHidden
        columns={[
          { key: "what", label: t.criterion, heading: true, cell: ({ what }) => what },
          { key: "here", label: t.here, cell: ({ here }) => here },
          { key: "there", label: t.there, cell: ({ there }) => there },
        ]}
        rows={rows}
        rowKey={({ what }) => what}
      />
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
