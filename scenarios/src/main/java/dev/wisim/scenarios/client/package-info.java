/**
 * The admin API from the client's side: where a running sandbox is found, and one call for each thing it can be asked.
 * The records here mirror the API's documents; nothing of the servers is known.
 */
@NullMarked
package dev.wisim.scenarios.client;

import org.jspecify.annotations.NullMarked;
