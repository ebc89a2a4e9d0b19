/**
 * The admin API: one surface made of every module's routes and of the sandbox's own (clocks, journal, reset, environment).
 * It sees everything, and nothing but the composition root sees it.
 */
@NullMarked
package dev.wisim.scenarios.admin;

import org.jspecify.annotations.NullMarked;
