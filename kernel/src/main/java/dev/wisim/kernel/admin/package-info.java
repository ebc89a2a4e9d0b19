/**
 * What every module's admin routes share: the strict reading of a JSON body and of the query, the errors that this causes,
 * and the dialect that writes them. The routes themselves live with what they administer.
 */
@NullMarked
package dev.wisim.kernel.admin;

import org.jspecify.annotations.NullMarked;
