import { WORKS } from "./art/works";

/** Which works were sent to which contest. The designer of the demo's first door has not handed hers in yet. */
export const programme = {
  finished: WORKS.slice(0, 10),
  inJudging: WORKS.slice(10, 24),
  begun: WORKS[24]!,
  open: WORKS.slice(25, 26),
  /** Those who come when the demo is already open for visitors. */
  arriving: WORKS.slice(26),
};

/** What must be there when the demo opens, in the order in which it is needed, and what may come later. */
export const drawing = {
  needed: [...programme.finished, ...programme.inJudging, ...programme.open, programme.begun].map(
    ({ key }) => key,
  ),
  later: programme.arriving.map(({ key }) => key),
};
