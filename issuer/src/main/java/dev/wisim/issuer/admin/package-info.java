/**
 * What a person or a test does to an issuer from outside its API: create, list and delete objects, see the keys, and get
 * tokens, on the admin listener. It may see everything, and nothing depends on it.
 */
@NullMarked
package dev.wisim.issuer.admin;

import org.jspecify.annotations.NullMarked;
