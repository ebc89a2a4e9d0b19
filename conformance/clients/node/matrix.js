// Asks for tokens with Azure's own libraries, as the cells on stdin say, and prints what came of each. The lines are described in
// ../README.md. Cells run side by side, each with a credential object of its own.

import { createInterface } from "node:readline";
import { askers, codes, versions } from "./askers.js";

const longestMessage = 2000;

/** The cells that wait for a word before they ask again, and what resumes them. */
const waiting = new Map();

function say(line) {
  process.stdout.write(JSON.stringify(line) + "\n");
}

function wordToGo(cell) {
  return new Promise((resume) => waiting.set(cell, resume));
}

/** One cell, from the making of its credential to its last line. */
async function run(cell) {
  const tokens = [];
  const begun = performance.now();
  let waited = 0;
  let end;
  try {
    const ask = askers[cell.library](cell);
    for (let asked = 1; asked <= cell.times; asked++) {
      tokens.push(await ask(cell.forceNew && asked > 1));
      if (cell.step && asked < cell.times) {
        const word = wordToGo(cell.cell);
        const pausing = performance.now();
        say({ cell: cell.cell, asked });
        await word;
        waited += performance.now() - pausing;
      }
    }
    end = { ok: true, distinct: new Set(tokens).size };
  } catch (error) {
    // Whatever the library throws is what the table is about.
    end = { ok: false, type: error.name, message: error.message.slice(0, longestMessage), codes: codes(error) };
  }
  const seconds = Math.round(performance.now() - begun - waited) / 1000;
  say({ cell: cell.cell, ...end, tokens: tokens.length, seconds });
}

say({ hello: { language: "node", runtime: process.versions.node, libraries: versions() } });
const running = [];
for await (const line of createInterface({ input: process.stdin })) {
  const cell = JSON.parse(line);
  if (cell.go) {
    waiting.get(cell.cell)();
  } else {
    running.push(run(cell));
  }
}
await Promise.all(running);
