import { z } from "zod";
import { typedDay } from "~/competitions/eligibility";
import { typedChoice } from "~/competitions/typed-fields";
import { declaredSchema, type Declared } from "./declared";

const yesOrNo = typedChoice(["yes", "no"]).transform((word) => word && word === "yes");

/** 参赛资格声明 as its fields post it; what a contest does not ask is not posted and stays null. */
export const typedDeclared = z
  .object({
    bornOn: typedDay,
    enrolled: yesOrNo,
    graduatedOn: typedDay,
    resident: yesOrNo,
    awardedBefore: yesOrNo,
  })
  .transform((typed): Declared => declaredSchema.parse(typed));
