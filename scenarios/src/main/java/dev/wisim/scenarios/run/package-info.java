/**
 * One child process of which every connection ends in the sandbox: its environment, its signals, its end.
 */
@NullMarked
package dev.wisim.scenarios.run;

import org.jspecify.annotations.NullMarked;
