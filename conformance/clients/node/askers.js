// The libraries, each asked as its documentation says: no option but the one that a custom authority host needs.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { WorkloadIdentityCredential } from "@azure/identity";
import { ConfidentialClientApplication } from "@azure/msal-node";

/** What makes the library ask again: the words of a resource that no longer takes the token that is cached. */
const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1" } } });

/**
 * A library's name in a cell, and what makes the asker of that cell: a function that gives an access token, and one fresh from
 * the server when `forceNew` says so.
 */
export const askers = {
  "azure-identity"(cell) {
    const credential = new WorkloadIdentityCredential({
      tenantId: cell.tenant,
      clientId: cell.client,
      tokenFilePath: cell.tokenFile,
      ...(cell.customHost && { authorityHost: cell.authority, disableInstanceDiscovery: true }),
    });
    return async (forceNew) => {
      const answer = await credential.getToken(cell.scope, forceNew ? { claims } : {});
      return answer.token;
    };
  },

  msal(cell) {
    const authority = cell.customHost ? cell.authority : "https://login.microsoftonline.com/";
    const application = new ConfidentialClientApplication({
      auth: {
        clientId: cell.client,
        authority: authority + cell.tenant,
        clientAssertion: async () => (await readFile(cell.tokenFile, "utf8")).trim(),
        ...(cell.customHost && { knownAuthorities: [new URL(authority).host] }),
      },
    });
    return async (forceNew) => {
      const answer = await application.acquireTokenByClientCredential({ scopes: [cell.scope], skipCache: forceNew });
      return answer.accessToken;
    };
  },
};

/** What is installed: package name to version. */
export function versions() {
  const manifest = createRequire(import.meta.url);
  const named = ["@azure/identity", "@azure/msal-node", "@azure/core-rest-pipeline"];
  return Object.fromEntries(named.map((name) => [name, manifest(`./node_modules/${name}/package.json`).version]));
}

/** The AADSTS numbers of a refusal: the first of its `error_codes`, which is all that MSAL keeps, or else those in the text. */
export function codes(error) {
  const kept = error.errorNo ?? error.cause?.errorNo;
  const said = [...error.message.matchAll(/AADSTS(\d+)/g)].map(([, code]) => code);
  return [...new Set(kept ? [kept] : said)].map(Number);
}
