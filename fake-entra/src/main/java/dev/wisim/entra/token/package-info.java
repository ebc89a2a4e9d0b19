/**
 * The token endpoint: from a form to an access token. The path of a request reads TokenEndpoint, TokenRequestParser,
 * DirectoryTokenService, ValidationSteps in the order of ValidationOrder, TokenIssuance, AccessTokenLayout and back.
 */
@NullMarked
package dev.wisim.entra.token;

import org.jspecify.annotations.NullMarked;
