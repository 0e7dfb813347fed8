import type { Commended } from "~/competitions/parts-played";
import type { Localized } from "~/ui/localized";

/** A work that was handed in, as far as 表彰 asks: who recommended it, who advised on it, what became of it. */
export interface CreditedWork {
  recommendedBy: { id: string; name: Localized } | null;
  /** 学校或单位 and 指导教师 as the designers wrote them. */
  unit: string;
  advisors: string;
  admitted: boolean;
  awarded: boolean;
}

/** Who may be commended, and what for: works handed in, admitted by screening, and awarded. */
export interface Candidate {
  to: Commended;
  /** An organisation's id; for an advisor the name and the school, as nobody gives them accounts. */
  key: string;
  name: Localized;
  works: number;
  admitted: number;
  awarded: number;
}

const separators = /[、,，;；/\n]+/;

const tidy = (text: string) => text.trim().replace(/\s+/g, " ");

/** The advisors that one line names, each once. */
const advisorsIn = (line: string): string[] => [
  ...new Set(line.split(separators).map(tidy).filter(Boolean)),
];

/** Everybody whom these works speak for: most awards first, then most admitted, then by name. */
export function candidatesFrom(works: readonly CreditedWork[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const credit = (to: Commended, key: string, name: Localized, work: CreditedWork) => {
    const id = `${to} ${key}`;
    const known = found.get(id) ?? { to, key, name, works: 0, admitted: 0, awarded: 0 };
    known.works += 1;
    known.admitted += Number(work.admitted);
    known.awarded += Number(work.awarded);
    found.set(id, known);
  };
  for (const work of works) {
    const { recommendedBy } = work;
    if (recommendedBy) credit("organisation", recommendedBy.id, recommendedBy.name, work);
    for (const advisor of advisorsIn(work.advisors)) {
      // Whoever shares name and school is one and the same, however wide its letters are typed.
      const name = [advisor, tidy(work.unit)].filter(Boolean).join(" · ");
      credit("advisor", name.normalize("NFKC"), { zh: name }, work);
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      other.awarded - one.awarded ||
      other.admitted - one.admitted ||
      one.name.zh.localeCompare(other.name.zh, "zh"),
  );
}
