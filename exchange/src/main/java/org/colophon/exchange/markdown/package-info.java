/** Editions written in the source format, so that reading gives the same editions. */
@NullMarked
package org.colophon.exchange.markdown;

import org.jspecify.annotations.NullMarked;
