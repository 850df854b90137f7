/** The pay of those who made editions: rates, payees, and sheets by person and month. */
@NullMarked
package org.colophon.model.pay;

import org.jspecify.annotations.NullMarked;
