import pg from "pg";

/**
 * Prisma asks for the relations of a row at once, also inside a transaction, which has one connection. That one
 * puts the questions into a row today and says that it will refuse to; here they come one after the other.
 */
export class OneByOne extends pg.Client {
  private last: Promise<unknown> = Promise.resolve();

  override query(...question: unknown[]): never {
    const ask = () => (super.query as (...given: unknown[]) => unknown)(...question);
    // What has a callback is the pool's own, before anybody has got the connection.
    if (typeof question.at(-1) === "function") return ask() as never;
    const answer = this.last.then(ask);
    this.last = answer.catch(() => {});
    return answer as never;
  }
}
