/** The three who see an enquiry: 企业 asks, 设计师 answers, 主办方 looks on and may say a word. */
export const sides = ["enterprise", "designer", "organiser"] as const;
export type Side = (typeof sides)[number];

/** Everything that can happen in an enquiry. What happened stays; how it stands is read off it. */
export const stepKinds = [
  "asked",
  "interested",
  "asked-back",
  "declined",
  "said",
  "proposed-sampling",
  "proposed-contract",
  "agreed",
  "turned-down",
  "withdrawn",
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  kind: StepKind;
  side: Side;
  byId: string;
  at: Date;
}

/** How far it has come: 已询 asked · 打样 sampling · 签约 contracted. */
export const enquiryStages = ["asked", "sampling", "contracted"] as const;
export type EnquiryStage = (typeof enquiryStages)[number];

export interface EnquiryState {
  stage: EnquiryStage;
  closed: "declined" | "withdrawn" | null;
  /** The designer has said to be interested. */
  interested: boolean;
  /** The next stage, as one side has proposed it and the other has not answered. */
  proposal: { to: "sampling" | "contracted"; side: Side; byId: string } | null;
  /** Whose turn it is, and since when; null where either may go on, or nobody. */
  awaits: "enterprise" | "designer" | null;
  since: Date;
}

const other = (side: Side) => (side === "enterprise" ? "designer" : "enterprise");

/** How an enquiry stands after these steps, in their order; the first one asks. */
export function enquiryState(steps: readonly Step[]): EnquiryState {
  const [first, ...later] = steps;
  if (!first) throw new Error("An enquiry begins with a question.");
  const asked: EnquiryState = {
    ...{ stage: "asked", closed: null, interested: false, proposal: null },
    ...{ awaits: "designer", since: first.at },
  };
  return later.reduce(after, asked);
}

function after(state: EnquiryState, { kind, side, byId, at }: Step): EnquiryState {
  switch (kind) {
    case "interested":
      return { ...state, interested: true, awaits: "enterprise", since: at };
    case "asked-back":
      return { ...state, awaits: "enterprise", since: at };
    case "said": {
      // A word of the one who was asked back is the answer; any other word leaves the turn where it is.
      const answers = side === state.awaits && !state.interested;
      return answers ? { ...state, awaits: other(side), since: at } : state;
    }
    case "proposed-sampling":
    case "proposed-contract": {
      const to = kind === "proposed-sampling" ? "sampling" : "contracted";
      return { ...state, proposal: { to, side, byId }, awaits: other(side), since: at };
    }
    case "agreed":
      return { ...state, stage: state.proposal!.to, proposal: null, awaits: null, since: at };
    case "turned-down":
      return { ...state, proposal: null, awaits: state.proposal!.side as "designer", since: at };
    case "declined":
    case "withdrawn":
      return { ...state, closed: kind, proposal: null, awaits: null, since: at };
    case "asked":
      return state;
  }
}

/** How long an answer may take. A designer has classes, an enterprise a season: five days serve both. */
export const answerDays = 5;

/** The instant at which the answer that is awaited is overdue; null where nobody is waited for. */
export const answerDue = ({ awaits, since }: EnquiryState): Date | null =>
  awaits && new Date(since.getTime() + answerDays * 86_400_000);

/** Whether this enquiry still binds the two: a work is asked about once at a time. */
export const isOpen = ({ closed }: EnquiryState): boolean => closed === null;
