// Verifies a token with jose: node verify.js ISSUER CA_FILE AUDIENCE TOKEN_FILE

import { readFileSync } from "node:fs";
import { get } from "node:https";
import { text } from "node:stream/consumers";
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from "jose";

const [issuer, caFile, audience, tokenFile] = process.argv.slice(2);

// A list of our own, so that the issuer's document cannot talk us into an HMAC.
const trustedAlgorithms = ["RS256", "ES256", "ES384", "ES512"];
const ca = readFileSync(caFile);

/** fetch, which itself knows no certificates but those of the process. */
function fetchTrusting(url) {
  return new Promise((resolve, reject) => {
    get(url, { ca, timeout: 10_000 }, (answer) =>
      text(answer).then((body) => resolve(new Response(body, { status: answer.statusCode })), reject),
    ).on("error", reject);
  });
}

async function verify(token) {
  const answer = await fetchTrusting(issuer.replace(/\/$/, "") + "/.well-known/openid-configuration");
  const discovery = await answer.json();
  if (discovery.issuer !== issuer) {
    throw new errors.JOSEError(`the document is of ${discovery.issuer}`);
  }
  const keys = createRemoteJWKSet(new URL(discovery.jwks_uri), { [customFetch]: fetchTrusting });
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: trustedAlgorithms.filter((each) => discovery.id_token_signing_alg_values_supported.includes(each)),
    requiredClaims: ["exp", "iat", "nbf", "sub"],
  });
  return payload.sub;
}

try {
  console.log(await verify(readFileSync(tokenFile, "utf8")));
} catch (refused) {
  if (!(refused instanceof errors.JOSEError)) {
    throw refused;
  }
  console.error(`${refused.code}: ${refused.message}`);
  process.exitCode = 1;
}
