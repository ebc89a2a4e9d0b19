"""Verifies a token with PyJWT: verify.py ISSUER CA_FILE AUDIENCE TOKEN_FILE."""

import json
import pathlib
import ssl
import sys
import urllib.request

import jwt

# A list of our own, so that the issuer's document cannot talk us into an HMAC.
TRUSTED_ALGORITHMS = {"RS256", "ES256", "ES384", "ES512"}


def verify(issuer: str, ca_file: str, audience: str, token: str) -> str:
    trust = ssl.create_default_context(cafile=ca_file)
    url = issuer.removesuffix("/") + "/.well-known/openid-configuration"
    with urllib.request.urlopen(url, context=trust, timeout=10) as answer:
        discovery = json.load(answer)
    if discovery["issuer"] != issuer:
        raise jwt.InvalidIssuerError(f"the document is of {discovery['issuer']}")
    keys = jwt.PyJWKClient(discovery["jwks_uri"], ssl_context=trust)
    claims = jwt.decode(
        token,
        keys.get_signing_key_from_jwt(token).key,
        algorithms=sorted(TRUSTED_ALGORITHMS.intersection(discovery["id_token_signing_alg_values_supported"])),
        audience=audience,
        issuer=issuer,
        options={"require": ["exp", "iat", "nbf", "sub"]},
    )
    return claims["sub"]


if __name__ == "__main__":
    issuer, ca_file, audience, token_file = sys.argv[1:]
    try:
        print(verify(issuer, ca_file, audience, pathlib.Path(token_file).read_text()))
    except jwt.PyJWTError as refused:
        sys.exit(f"{type(refused).__name__}: {refused}")
