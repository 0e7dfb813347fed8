/**
 * A purpose that a person consents to, separately from any other (个人信息保护法 14, 23, 29): a word, and
 * where it concerns one thing only, that thing's id: "exhibition:k3…". `textVersion` names the words shown.
 */
export interface ConsentAsked {
  purpose: string;
  textVersion: string;
}

export const isPurpose = (purpose: string): boolean =>
  /^[a-z][a-z-]{1,40}(:[0-9a-z]{1,40})?$/.test(purpose);

export interface ConsentGiven extends ConsentAsked {
  givenAt: Date;
  withdrawnAt: Date | null;
}

/** Whether these records hold a consent in force; to other words than the ones shown then, it is none. */
export const consents = (records: readonly ConsentGiven[], asked: ConsentAsked): boolean =>
  records.some(
    (given) =>
      given.purpose === asked.purpose &&
      given.textVersion === asked.textVersion &&
      given.withdrawnAt === null,
  );
