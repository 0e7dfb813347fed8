import { createContext, useContext, useId } from "react";

const SeedContext = createContext("");

/** Carries the random seed that was minted when this page was rendered. */
export const RequestSeed = SeedContext.Provider;

/**
 * The form's request key: the same form sent twice (a double click, a repeated post) has one effect and one
 * answer. A new rendering after an accepted form mints a new one.
 */
export function RequestKey() {
  const seed = useContext(SeedContext);
  return <input type="hidden" name="requestKey" value={`${seed}${useId()}`} />;
}
