import { useEffect } from "react";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Kbd } from "~/ui/actions/Kbd";
import { useText } from "~/ui/texts";
import compare from "../comparing/compare.module.css";
import { lockOrderDialog } from "./LockOrder";
import { orderTexts } from "./texts";

/** Which keys move a work; a line listens to its own, this one opens what is read back. */
export function OrderKeys() {
  const t = useText(orderTexts);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.metaKey || event.ctrlKey || event.altKey || key.toLowerCase() !== "l") return;
      if (target instanceof HTMLElement && target.closest("input, textarea, dialog")) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`[popovertarget="${lockOrderDialog}"]`)?.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const keys: [string[], string][] = [
    [["↑", "↓"], t.keyChoose],
    [["Shift", "↑", "↓"], t.keyMove],
    [["="], t.keyTie],
    [["Enter"], t.append],
    [["L"], t.keyLock],
  ];
  return (
    <Disclosure summary={<span className="small">{t.keys}</span>}>
      <p className="soft small">{t.keysHint}</p>
      <dl className={`small ${compare.keys}`}>
        {keys.map(([names, means]) => (
          <div key={means}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
