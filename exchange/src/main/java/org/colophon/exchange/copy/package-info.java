/** The copy that readers of foreign formats take down, on its way to the parser. */
@NullMarked
package org.colophon.exchange.copy;

import org.jspecify.annotations.NullMarked;
