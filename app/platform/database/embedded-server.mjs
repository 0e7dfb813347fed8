// PostgreSQL's wire protocol over sockets for one PGlite. PGlite is a single session, so connections take turns:
// a turn is everything up to a Sync (or a simple Query), and as long as a transaction is open the turn stays with
// its connection. The socket server that PGlite offers takes turns at every single message, which lets one
// connection's Bind meet another's Parse ("unnamed prepared statement does not exist").
import net from "node:net";

const protocol3 = 196_608;
const sslRequest = 80_877_103;
const cancelRequest = 80_877_102;
const [query, sync, terminate] = ["Q", "S", "X"].map((letter) => letter.charCodeAt(0));
const endings = new Set([query, sync, terminate]);
/** A startup message has no letter: this stands for it. */
const startup = 0;

/** Who may speak to the database now, and who waits. */
class Turns {
  owner = null;
  waiting = [];

  async take(socket) {
    if (this.owner === null) this.owner = socket;
    if (this.owner === socket) return;
    await new Promise((resolve, reject) => {
      const leave = () => {
        this.waiting = this.waiting.filter((one) => one.socket !== socket);
        reject(new Error("The connection left while it waited."));
      };
      socket.once("close", leave);
      const go = () => {
        socket.off("close", leave);
        resolve();
      };
      this.waiting.push({ socket, go });
    });
  }

  pass() {
    const next = this.waiting.shift();
    this.owner = next?.socket ?? null;
    next?.go();
  }
}

/** Listens at a pg address; `close` lets go of every connection. */
export function serveProtocol(db, address) {
  const turns = new Turns();
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    speak(db, turns, socket).finally(() => {
      sockets.delete(socket);
      socket.destroy();
    });
  });
  return {
    listening: new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(address, resolve);
    }),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One connection from its startup to its end. */
async function speak(db, turns, socket) {
  let buffer = Buffer.alloc(0);
  let started = false;
  try {
    for await (const chunk of socket) {
      buffer = Buffer.concat([buffer, chunk]);
      for (let said; (said = nextOf(buffer, started)) !== null;) {
        buffer = buffer.subarray(said.bytes.length);
        if (!started) {
          const kind = said.bytes.readInt32BE(4);
          if (kind === sslRequest) socket.write("N");
          if (kind === cancelRequest) return;
          if (kind !== protocol3) continue;
        }
        if (said.last === terminate) return;
        await turns.take(socket);
        const { bytes } = said;
        const answer = await db.runExclusive(() => db.execProtocolRaw(new Uint8Array(bytes)));
        if (answer.length > 0 && socket.writable) socket.write(answer);
        const endsTurn = !started || said.last === sync || said.last === query;
        started = true;
        if (endsTurn && !db.isInTransaction()) turns.pass();
      }
    }
  } catch {
    // A connection that breaks ends like one that leaves: what it had open is undone below.
  } finally {
    if (turns.owner === socket) {
      if (db.isInTransaction()) await db.exec("ROLLBACK").catch(() => {});
      turns.pass();
    }
  }
}

/**
 * What is said next: all whole messages up to one that ends a turn. A question is five messages, and asked and
 * answered one by one they cost five times the way between two threads.
 */
function nextOf(buffer, started) {
  let end = 0;
  let last = null;
  while (!endings.has(last)) {
    const message = messageAt(buffer, end, started);
    if (message === null || (message.letter === terminate && last !== null)) break;
    end += message.length;
    last = message.letter;
    if (!started) break;
  }
  return last === null ? null : { bytes: buffer.subarray(0, end), last };
}

/** The whole message that begins at an offset, or null. A startup message has a length and no letter. */
function messageAt(buffer, offset, started) {
  const head = offset + (started ? 1 : 0);
  if (buffer.length < head + 4) return null;
  const end = head + buffer.readInt32BE(head);
  if (buffer.length < Math.max(end, offset + (started ? 5 : 8))) return null;
  return { length: end - offset, letter: started ? buffer[offset] : startup };
}
