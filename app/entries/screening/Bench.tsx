import { Kbd } from "~/ui/actions/Kbd";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import type { ScreeningQueue } from "../screening-queue.server";
import { queueAddress } from "./queue-address";
import { screeningTexts } from "./texts";
import { useQueueKeys } from "./useQueueKeys";

/** Where one stands in the queue, and the ways on; with the keys that do the same. */
export function Bench({ queue }: { queue: ScreeningQueue }) {
  const t = useText(screeningTexts);
  useQueueKeys();
  if (!queue.open) return null;
  const { place, of, previous, next, undecided } = queue.open.neighbours;
  const ways = [
    { key: "k", entry: previous, label: t.previousEntry },
    { key: "j", entry: next, label: t.nextEntry },
    { key: "n", entry: undecided, label: t.nextUndecided },
  ];
  return (
    <nav className="cluster" aria-label={t.ways}>
      {place > 0 && <span className="figures">{t.place(place, of)}</span>}
      {ways.map(
        ({ key, entry, label }) =>
          entry && (
            <Anchor
              key={key}
              data-key={key}
              href={queueAddress(queue, { entry, ...(key === "n" && { state: "waiting" }) })}
            >
              {label} <Kbd hint>{key.toUpperCase()}</Kbd>
            </Anchor>
          ),
      )}
      <span className="soft small">{t.keys}</span>
    </nav>
  );
}
