/**
 * The TokenReview API and its sister, the review of oneself: from the body of a request to the answer that says whom a token
 * stands for. What is right and wrong with tokens is known to {@code caller}.
 */
@NullMarked
package dev.wisim.issuer.review;

import org.jspecify.annotations.NullMarked;
