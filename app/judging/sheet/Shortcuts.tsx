import { useEffect, useState, type Dispatch } from "react";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Kbd } from "~/ui/actions/Kbd";
import { Checkbox } from "~/ui/forms/Choices";
import { useText } from "~/ui/texts";
import type { Scores } from "../ballot";
import type { BallotPage } from "../ballot-queries.server";
import type { SheetEvent } from "../sheet-state";
import { verdictCriterion } from "../verdicts";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";
import { shortcutsId, useKeys } from "./useKeys";

type Props = {
  page: Pick<BallotPage, "criteria">;
  active: string | null;
  scores: Scores;
  dispatch: Dispatch<SheetEvent>;
};

const remembered = "xs-ballot-keys";

/** What the keys do, and a switch to turn them off: they must not stand in the way of anybody's own keys. */
export function Shortcuts(props: Props) {
  const t = useText(sheetTexts);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(remembered) !== "off"), []);
  useKeys({ ...props, on });
  const turn = (wanted: boolean) => {
    setOn(wanted);
    localStorage.setItem(remembered, wanted ? "on" : "off");
  };
  const screens = props.page.criteria[0]?.id === verdictCriterion.id;
  return (
    <Disclosure
      summary={
        <span className="small" id={shortcutsId}>
          {t.keys}
        </span>
      }
    >
      <div className="small stack stack-close">
        <p className="soft">{t.keysHint}</p>
        <dl className={styles.keys}>
          {screens ? (
            <Key keys={["1", "2", "3"]} means={t.keyVerdict} />
          ) : (
            <>
              <Key keys={["0", "9"]} between="–" means={t.keyDigits} />
              <Key keys={["↑", "↓"]} means={t.keyArrows} />
              <Key keys={["J", "K"]} means={t.keyCriteria} />
            </>
          )}
          <Key keys={["N", "P"]} means={t.keyEntries} />
          <Key keys={["L"]} means={t.keyLock} />
          <Key keys={["?"]} means={t.keyHelp} />
        </dl>
        <Checkbox
          name="keys"
          label={t.keysOn}
          checked={on}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </div>
    </Disclosure>
  );
}

function Key({ keys, between = "", means }: { keys: string[]; between?: string; means: string }) {
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && between}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}
