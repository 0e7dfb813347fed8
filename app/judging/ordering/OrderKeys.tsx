import { KeyList } from "~/ui/actions/KeyList";
import { useKeyPresses } from "~/ui/actions/useKeyPresses";
import { useText } from "~/ui/texts";
import { lockOrderDialog } from "./LockOrder";
import { orderTexts } from "./texts";

/** Which keys move a work; a line listens to its own, this one opens what is read back. */
export function OrderKeys() {
  const t = useText(orderTexts);
  useKeyPresses(({ key, repeat }) => {
    if (repeat || key.toLowerCase() !== "l") return;
    document.querySelector<HTMLElement>(`[popovertarget="${lockOrderDialog}"]`)?.click();
    return true;
  });
  return (
    <KeyList
      summary={t.keys}
      hint={t.keysHint}
      keys={[
        [["↑", "↓"], t.keyChoose],
        [["Shift", "↑", "↓"], t.keyMove],
        [["="], t.keyTie],
        [["Enter"], t.append],
        [["L"], t.keyLock],
      ]}
    />
  );
}
