import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { blankForm } from "~/entries/form";
import { typedFormSchema, typedOf } from "~/entries/typed-form";
import { wholeForm } from "./forms";

/** Posts what the fields of a page would hold. */
function posted(typed: ReturnType<typeof typedOf>) {
  const data = new FormData();
  const put = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value === "boolean") {
      if (value) data.append(name, "on");
    } else if (Array.isArray(value)) {
      value.forEach((item, index) =>
        typeof item === "string" ? data.append(name, item) : put(`${name}[${index}]`, item),
      );
    } else if (typeof value === "object") {
      for (const [key, item] of Object.entries(value)) put(name ? `${name}.${key}` : key, item);
    } else data.append(name, String(value as string));
  };
  put("", typed);
  return parseWithZod(data, { schema: typedFormSchema });
}

describe("the edit page's fields", () => {
  const forms = [
    ["a whole form", wholeForm()],
    ["a blank form", blankForm("甲")],
    [
      "a co-author without a share yet",
      wholeForm({
        team: [
          { name: "甲", contact: "", shareBp: 10_000, lead: true },
          { name: "乙", contact: "", shareBp: null, lead: false },
        ],
      }),
    ],
    [
      "a team with odd shares",
      wholeForm({
        aiUse: { used: true, description: "配色" },
        materials: [
          { name: "麻", percent: 33.33 },
          { name: "丝", percent: null },
        ],
        team: [
          { name: "甲", contact: "jia@example.org", shareBp: 3334, lead: true },
          { name: "乙", contact: "13800138000", shareBp: 6666, lead: false },
        ],
      }),
    ],
  ] as const;
  it.each(forms)("read back to the same: %s", (_what, form) => {
    const submission = posted(typedOf(form));
    expect(submission.status).toBe("success");
    expect(submission.status === "success" && submission.value).toEqual(form);
  });

  it("take the lead as the first of the team, whatever order was stored", () => {
    const team = [
      { name: "乙", contact: "yi@example.org", shareBp: 4000, lead: false },
      { name: "甲", contact: "", shareBp: 6000, lead: true },
    ];
    expect(typedOf(wholeForm({ team })).team.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it.each([["120"], ["-1"], ["很多"], ["1e2"]])(
    "refuse %s as a percentage beside its field",
    (typed) => {
      const form = typedOf(wholeForm());
      const submission = posted({ ...form, materials: [{ name: "麻", percent: typed }] });
      expect(Object.keys(submission.reply().error ?? {})).toEqual(["materials[0].percent"]);
    },
  );

  it.each([
    ["60", 60],
    ["60%", 60],
    [" 12.5 ", 12.5],
    ["６０", 60],
    ["", null],
  ])(
    // prettier-ignore
    "take %s as a percentage",
    (typed, percent) => {
      const submission = posted({
        ...typedOf(wholeForm()),
        materials: [{ name: "麻", percent: typed }],
      });
      expect(submission.status === "success" && submission.value.materials[0]!.percent).toBe(
        percent,
      );
    },
  );
});
