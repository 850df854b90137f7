/** The logging of libraries in programs that have none. */
@NullMarked
package org.colophon.exchange.logging;

import org.jspecify.annotations.NullMarked;
