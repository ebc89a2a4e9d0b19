/**
 * The expression language of flexible federated credentials, version 1: text to tokens ({@link
 * dev.wisim.entra.expression.Tokenizer}) to a tree ({@link dev.wisim.entra.expression.Expression}) that claims are held
 * against. Nothing here knows a directory or a token.
 */
@NullMarked
package dev.wisim.entra.expression;

import org.jspecify.annotations.NullMarked;
