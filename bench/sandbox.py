"""A sandbox under measurement: started as a user starts it, asked as an SDK asks it."""
import http.client
import json
import os
import pathlib
import shlex
import socket
import ssl
import subprocess
import sys
import time
import urllib.parse

HOME = pathlib.Path(__file__).resolve().parent.parent
PROVIDERS = ("corretto", "jdk")
SERVICE_ACCOUNT = "default/serviceaccounts/workload-identity-sa"
EXCHANGE_AUDIENCE = "api://AzureADTokenExchange"


def java_options(provider):
    """Corretto's provider looks for its native library outside its jar with this, finds none, and the JDK's is used."""
    return ["-Dcom.amazon.corretto.crypto.provider.useExternalLib=true"] if provider == "jdk" else []


class Sandbox:
    """Runs from entry to exit of a with block; `cores` as taskset takes them, or None for all; `more` is further configuration;
    `home` the checkout that is started, which may be of another commit."""

    def __init__(self, java_home, provider, directory, cores, more=None, heap=None, home=HOME):
        self.directory = pathlib.Path(directory)
        self.java = pathlib.Path(java_home) / "bin/java"
        admin, issuer, login, plain = free_ports(4)
        self.admin = ("127.0.0.1", admin)
        self.issuer_url = f"https://localhost:{issuer}"
        self.tls_url = f"https://localhost:{login}"
        self.plain_url = f"http://localhost:{plain}"
        config = self.directory / "wisim.json"
        ports = {"admin": admin, "issuer": issuer, "login": login, "loginPlain": plain}
        if '"egress"' in (home / "docs/wisim.schema.json").read_text():
            ports["egress"] = "off"
        config.write_text(json.dumps({"ports": ports, **(more or {})}))
        self.env_file = self.directory / "env"
        pinned = ["taskset", "-c", cores] if cores else []
        self.command = [*pinned, home / "wisim", "sandbox", "--config", config, "--env-file", self.env_file]
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("WISIM_", "AZURE_"))},
            "JAVA_HOME": str(java_home),
            "XDG_RUNTIME_DIR": str(self.directory),
            "WISIM_JAVA_OPTS": " ".join([*java_options(provider), *([f"-Xmx{heap}"] if heap else []), *shlex.split(os.environ.get("WISIM_JAVA_OPTS", ""))]),
        }

    def __enter__(self):
        self.started = time.monotonic()
        self.process = subprocess.Popen(self.command, env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.strip() == "ready":
                self.read_environment()
                return self
        sys.exit(f"the sandbox ended with {self.process.wait()} before it was ready")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate()

    def read_environment(self):
        words = shlex.split(self.env_file.read_text(), comments=True)
        self.env = dict(word.split("=", 1) for word in words if "=" in word)
        self.tenant = self.env["AZURE_TENANT_ID"]
        self.client = self.env["AZURE_CLIENT_ID"]

    def first_token(self):
        """Milliseconds from the start of the process until a token is here, over TLS, with the token file's assertion."""
        trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trust.load_verify_locations(self.env["WISIM_CA_FILE"])
        address = urllib.parse.urlsplit(self.tls_url)
        connection = http.client.HTTPSConnection(address.hostname, address.port, context=trust)
        form = {
            "grant_type": "client_credentials",
            "scope": "https://vault.azure.net/.default",
            "client_id": self.client,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": pathlib.Path(self.env["AZURE_FEDERATED_TOKEN_FILE"]).read_text(),
        }
        path = f"/{self.tenant}/oauth2/v2.0/token"
        answer = post(connection, path, "application/x-www-form-urlencoded", urllib.parse.urlencode(form))
        elapsed = (time.monotonic() - self.started) * 1000
        return elapsed if "access_token" in answer else sys.exit(f"no token: {answer}")

    def cpu_seconds(self):
        """Processor time of the Java machine so far, its compiler and collector included."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss_mib(self):
        """Resident memory of the Java machine: the script has replaced itself by it."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return round(int(line.split()[1]) / 1024)
        return 0


def post(connection, path, content_type, body):
    connection.request("POST", path, body, {"Content-Type": content_type})
    answer = connection.getresponse()
    text = answer.read()
    if answer.status not in (200, 201):
        sys.exit(f"POST {path} answers {answer.status}: {text.decode()}")
    return json.loads(text)


def free_ports(count):
    """Ports that are free now; all are held until the last is found, so that they differ."""
    held = [socket.socket() for _ in range(count)]
    try:
        for each in held:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in held]
    finally:
        for each in held:
            each.close()
