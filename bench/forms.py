"""The token requests of a client that proves who it is in one of three ways, as files of forms."""
import http.client
import json
import subprocess
import urllib.parse

from sandbox import EXCHANGE_AUDIENCE, HOME, SERVICE_ACCOUNT, post

BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SCOPE = "https://vault.azure.net/.default"


def federated(sandbox, count):
    """Has the issuer sign `count` tokens, one after the other."""
    connection = http.client.HTTPConnection(*sandbox.admin)
    request = json.dumps({"spec": {"audiences": [EXCHANGE_AUDIENCE]}})
    path = f"/v0/namespaces/{SERVICE_ACCOUNT}/token"
    tokens = [post(connection, path, "application/json", request)["status"]["token"] for _ in range(count)]
    return write(sandbox, "federated", sandbox.client, assertions(tokens))


def secret(sandbox, _):
    """One form: nothing in it changes from request to request."""
    connection = http.client.HTTPConnection(*sandbox.admin)
    client = application(connection, "bench-secret")
    text = post(connection, f"/v0/applications/{client}/passwords", "application/json", "{}")["secretText"]
    return write(sandbox, "secret", client, [{"client_secret": text}])


def certificate(sandbox, count):
    """Makes a certificate and signs `count` assertions with its key."""
    connection = http.client.HTTPConnection(*sandbox.admin)
    client = application(connection, "bench-certificate")
    audience = f"https://login.microsoftonline.com/{sandbox.tenant}/oauth2/v2.0/token"
    pem, lines = sandbox.directory / "certificate.pem", sandbox.directory / "certificate-assertions"
    command = [sandbox.java, "-cp", f"{HOME}/scenarios/target/wisim.jar", HOME / "bench/CertificateAssertions.java"]
    subprocess.run([*command, client, audience, str(count), pem, lines], check=True)
    post(connection, f"/v0/applications/{client}/certificates", "application/json", json.dumps({"key": pem.read_text()}))
    return write(sandbox, "certificate", client, assertions(lines.read_text().split()))


def application(connection, name):
    created = post(connection, "/v0/applications", "application/json", json.dumps({"displayName": name, "servicePrincipal": True}))
    return created["appId"]


def assertions(tokens):
    if len(set(tokens)) < len(tokens):
        raise SystemExit("the same assertion was signed twice")
    return [{"client_assertion_type": BEARER, "client_assertion": token} for token in tokens]


def write(sandbox, name, client, proofs):
    file = sandbox.directory / f"{name}-forms"
    common = {"grant_type": "client_credentials", "scope": SCOPE, "client_id": client}
    file.write_text("".join(urllib.parse.urlencode({**common, **proof}) + "\n" for proof in proofs))
    return file
