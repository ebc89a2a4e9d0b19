"""What every benchmark here shares: the pinned cores, the machine's own limit, the load generator, the JDK."""
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

from sandbox import HOME, java_options

SERVER_CORE, LOAD_CORE = "0", "1"
SLICE = 5


def check_requirements():
    missing = [tool for tool in ("wrk", "taskset") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"bench/run needs {' and '.join(missing)}. On Debian or Ubuntu: apt-get install wrk util-linux")
    if len(os.sched_getaffinity(0)) < 2:
        sys.exit("bench/run needs two cores: one for the server, one for the load")


def limit(java_home, provider):
    """Sign and verify on the server's core, while nothing else runs."""
    native = HOME / "scenarios/target/classes/native" / f"accp-linux-{arch()}.jar"
    command = ["taskset", "-c", SERVER_CORE, java_home / "bin/java", *java_options(provider)]
    command += ["-XX:+UseSerialGC", "-cp", f"{HOME}/scenarios/target/wisim.jar:{native}", HOME / "bench/SignVerifyLimit.java"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def arch():
    return {"arm64": "aarch64"}.get(platform.machine(), platform.machine())


def load(sandbox, url, script, arguments, connections, seconds):
    """What wrk sees, and the server's processor time for it. Any failed request ends the run: a refusal is faster than a token."""
    command = ["taskset", "-c", LOAD_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "--latency"]
    command += ["-s", HOME / "bench" / script, url, "--", *arguments]
    cpu = sandbox.cpu_seconds()
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    cpu = sandbox.cpu_seconds() - cpu
    figures = next((line for line in output.splitlines() if line.startswith("JSON ")), None)
    if figures is None:
        sys.exit(f"wrk did not finish:\n{output}")
    result = json.loads(figures.removeprefix("JSON "))
    if result["failed"]:
        sys.exit(f"{result['failed']} of {result['requests']} requests failed, so this is no measurement:\n{output}")
    result["perCpuSecond"] = round(result["requests"] / cpu)
    return result


def warm_up(slice_of_load, most):
    """Loads until four slices in a row are no faster: on one core the Java machine's compiler competes for a good while."""
    best = slices = since_best = 0
    while since_best < 4 and slices * SLICE < most:
        rate = slice_of_load(SLICE)["perCpuSecond"]
        since_best = 0 if rate > best * 1.02 else since_best + 1
        best = max(best, rate)
        slices += 1
    return slices * SLICE


def of_limit(results, first, again):
    """The mean of the limits before and after, with each load's share of it written into the load."""
    limits = dict(first)
    for clock, rate in (("limitPerSecond", "perSecond"), ("limitPerCpuSecond", "perCpuSecond")):
        limits[clock] = (first[clock] + again[clock]) / 2
        for each in results:
            each[rate.replace("per", "ofLimitBy")] = round(each[rate] / limits[clock], 3)
    return limits


def java_version(java_home):
    for line in (java_home / "release").read_text().splitlines():
        if line.startswith("JAVA_VERSION="):
            return line.split("=")[1].strip('"')
    return "unknown"


def default_java():
    if os.environ.get("JAVA_HOME"):
        return pathlib.Path(os.environ["JAVA_HOME"])
    java = shutil.which("java") or sys.exit("bench/run needs a JDK: set JAVA_HOME or --java")
    return pathlib.Path(java).resolve().parent.parent
