"""Asks for tokens with Azure's own libraries, as the cells on standard input say, and prints what came of each.

The lines are described in ../README.md. Cells run side by side, each with a credential object of its own.
"""

import json
import platform
import queue
import sys
import threading
import time
from importlib.metadata import version

from askers import ASKERS, Refused

LIBRARIES = ("azure-identity", "azure-core", "msal")


class Conversation:
    """What goes in and out: lines of JSON, each whole, whichever cell speaks."""

    def __init__(self):
        self._out = threading.Lock()
        self._go = {}

    def say(self, line):
        with self._out:
            print(json.dumps(line), flush=True)

    def open(self, cell):
        self._go[cell] = queue.SimpleQueue()

    def go(self, cell):
        self._go[cell].put(True)

    def wait(self, cell):
        self._go[cell].get()


def run(conversation, cell):
    """One cell, from the making of its credential to its last line."""
    name, tokens, begun = cell["cell"], [], time.monotonic()
    try:
        ask = ASKERS[cell["library"]](cell)
        for asking in range(1, cell["times"] + 1):
            tokens.append(ask(cell["forceNew"] and asking > 1))
            if cell.get("step") and asking < cell["times"]:
                conversation.say({"cell": name, "asked": asking})
                conversation.wait(name)
        end = {"ok": True, "distinct": len(set(tokens))}
    except Exception as refusal:  # whatever the library raises is what the table is about
        end = {"ok": False} | Refused.by(refusal).line()
    seconds = round(time.monotonic() - begun, 3)
    conversation.say({"cell": name} | end | {"tokens": len(tokens), "seconds": seconds})


def main():
    conversation = Conversation()
    conversation.say(
        {
            "hello": {
                "language": "python",
                "runtime": platform.python_version(),
                "libraries": {library: version(library) for library in LIBRARIES},
            }
        }
    )
    running = []
    for line in sys.stdin:
        cell = json.loads(line)
        if cell.get("go"):
            conversation.go(cell["cell"])
            continue
        conversation.open(cell["cell"])
        running.append(threading.Thread(target=run, args=(conversation, cell)))
        running[-1].start()
    for thread in running:
        thread.join()


if __name__ == "__main__":
    main()
