import { describe, expect, it } from "vitest";
import { queueAddress } from "~/entries/screening/queue-address";

describe("an address of the screening queue", () => {
  const shown = { state: "waiting", track: "casual", flag: null } as const;

  it("keeps what is shown except for what changes", () => {
    expect(queueAddress(shown, { entry: "e1" })).toBe("?state=waiting&track=casual&entry=e1");
    expect(queueAddress(shown, { track: null, flag: "near", page: 2 })).toBe(
      "?state=waiting&flag=near&page=2",
    );
  });

  it("does not say that a first page is the first", () => {
    expect(queueAddress(shown, { page: 1 })).toBe("?state=waiting&track=casual");
  });
});
