import { describe, expect, it } from "vitest";
import { tellPerson } from "~/entries/tell-person.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { lettersTo, someone } from "./cast";
import { opens } from "./forms";

inAWorldOfItsOwn();

const tell = (personId: string) =>
  transaction((tx) => tellPerson(tx, personId, (locale) => ({ subject: locale, body: locale })));
const contact = (personId: string, kind: string, value: string, verifiedAt: Date | null = opens) =>
  database().contact.create({
    data: { id: newId(), personId, kind, value, verifiedAt, createdAt: opens },
  });

describe("a letter to a designer", () => {
  it("goes to the e-mail address, in the person's language", async () => {
    const person = await someone();
    await contact(person.personId, "phone", "+8613800138001");
    await database().person.update({ where: { id: person.personId }, data: { locale: "en" } });
    await tell(person.personId);
    expect(await lettersTo(person.contact)).toEqual([{ subject: "en", body: "en" }]);
    expect(await lettersTo("+8613800138001")).toEqual([]);
  });

  it("goes by SMS where there is no address, and never to a contact that nobody proved", async () => {
    const person = await someone();
    await database().contact.deleteMany({ where: { personId: person.personId } });
    await contact(person.personId, "email", "unproven@example.org", null);
    await contact(person.personId, "phone", "+8613800138002");
    await tell(person.personId);
    expect(await lettersTo("unproven@example.org")).toEqual([]);
    const sent = await database().outboxMessage.findFirst({
      where: { recipient: "+8613800138002" },
    });
    expect(sent).toMatchObject({ channel: "sms", body: "zh" });
  });

  it("is not written to whom it cannot reach, nor to whom was erased", async () => {
    const [unreachable, erased] = [await someone(), await someone()];
    await database().contact.deleteMany({ where: { personId: unreachable.personId } });
    await database().person.update({ where: { id: erased.personId }, data: { erasedAt: opens } });
    for (const { personId } of [unreachable, erased]) await tell(personId);
    await tell("nobody");
    expect(await lettersTo(erased.contact)).toEqual([]);
  });
});
