import { Facts } from "~/ui/catalogue/Facts";
import { LocalizedText } from "~/ui/texts";
import type { Commended } from "./commendation-queries.server";

/** Each commendation and who has it. */
export function CommendedLists({ lists }: { lists: readonly Commended[] }) {
  return (
    <Facts
      facts={lists.map(({ name, to }) => ({
        term: <LocalizedText value={name} />,
        value: (
          <ul>
            {to.map(({ key, name }) => (
              <li key={key}>
                <LocalizedText value={name} />
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}
