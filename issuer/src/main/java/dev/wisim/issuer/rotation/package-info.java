/**
 * An issuer's keys through time: who makes them, when they begin to be shown, sign, retire and are dropped. Everything that
 * happens is a life written into the schedule; what holds at an instant is only read from it.
 */
@NullMarked
package dev.wisim.issuer.rotation;

import org.jspecify.annotations.NullMarked;
