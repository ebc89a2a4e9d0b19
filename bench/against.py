"""This commit beside another one: both run at once on the same core, and the load goes to one after the other."""
import contextlib
import pathlib
import statistics
import subprocess
import sys
import tempfile

import forms
from measure import SERVER_CORE, load, warm_up
from sandbox import HOME, Sandbox

LISTENERS = (("plain", "plain_url"), ("tls", "tls_url"))


@contextlib.contextmanager
def checkout(revision):
    """A worktree of that commit, which goes again."""
    with tempfile.TemporaryDirectory(prefix="wisim-against-") as directory:
        home = pathlib.Path(directory) / "wisim"
        subprocess.run(["git", "-C", HOME, "worktree", "add", "--detach", home, revision], check=True, stdout=sys.stderr)
        try:
            yield home
        finally:
            subprocess.run(["git", "-C", HOME, "worktree", "remove", "--force", home], check=True)


def compare(java_home, provider, options):
    """Exchanges per second of each commit, turn by turn: whatever the machine does meanwhile, it does to both."""
    with contextlib.ExitStack() as stack:
        loads = {}
        for commit, home in (("this", HOME), ("other", options.other)):
            directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="wisim-bench-"))
            sandbox = stack.enter_context(Sandbox(java_home, provider, directory, cores=SERVER_CORE, home=home))
            sandbox.first_token()
            loads[commit] = exchanges(sandbox, forms.federated(sandbox, options.assertions), options)
        result = {}
        for name, _ in LISTENERS:
            for commit in loads:
                warm_up(loads[commit][name], options.warm_up)
            turns = [{commit: loads[commit][name](options.seconds)["perSecond"] for commit in loads} for _ in range(options.rounds)]
            result[name] = {"turns": turns, "ratio": round(statistics.median(turn["this"] / turn["other"] for turn in turns), 3)}
        return result


def exchanges(sandbox, file, options):
    arguments = [file, f"/{sandbox.tenant}/oauth2/v2.0/token"]
    return {name: on(sandbox, getattr(sandbox, url), arguments, options) for name, url in LISTENERS}


def on(sandbox, url, arguments, options):
    return lambda seconds: load(sandbox, url, "replay.lua", arguments, options.connections, seconds)


def table(revision, results):
    yield f"| Java | provider | federated exchange | this commit/s | {revision}/s | ratio, median of the turns |"
    yield "|" + "---|" * 6
    for r in results:
        for name, compared in r["against"].items():
            rates = {commit: statistics.median(turn[commit] for turn in compared["turns"]) for commit in ("this", "other")}
            yield (
                f"| {r['java']} | {r['limit']['provider']} | {name} | {rates['this']:.0f} | {rates['other']:.0f} "
                f"| **{compared['ratio']:.2f}** |"
            )
