import { canonicalJson } from "~/evidence/canonical-json";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Making } from "./steps";

/** The SHA-256 of the agreement in all its languages: what a signature is bound to. */
export const agreementDigest = ({ agreement }: Making): string =>
  hexOf(sha256(utf8(canonicalJson(agreement))));
