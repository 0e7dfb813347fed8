import type { Criterion } from "~/competitions/criteria";

export type ScoreProps = {
  criterion: Criterion;
  score: number | undefined;
  scripted: boolean;
  onScore: (score: number | undefined) => void;
};
