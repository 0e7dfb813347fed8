import { formatClock } from "../format";
import { useText } from "../texts";
import { wording } from "../wording";

type SaveStateProps =
  | { state: "saved"; at: Date; timeZone?: string }
  | { state: "saving" | "unsaved" | "failed" | "conflict"; at?: undefined; timeZone?: string };

/** 「已保存 18:02」: whether what was typed is safe. */
export function SaveState({ state, at, timeZone }: SaveStateProps) {
  const t = useText(wording);
  const words = {
    saved: () => t.saved({ at: at ? formatClock(at, timeZone) : "" }),
    saving: () => t.saving,
    unsaved: () => t.unsaved,
    failed: () => t.saveFailed,
    conflict: () => t.changedElsewhere,
  };
  return (
    <span className="save-state" data-state={state} role="status">
      {words[state]()}
    </span>
  );
}
