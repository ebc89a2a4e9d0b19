/**
 * The token endpoint: from a form to an access token. The path of a request reads TokenEndpointV2, TokenRequestParserV2,
 * DirectoryTokenService, ClientRecognition, FederatedAuthentication, TokenIssuance, AccessTokenLayout and back.
 */
@NullMarked
package dev.wisim.entra.token;

import org.jspecify.annotations.NullMarked;
