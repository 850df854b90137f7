/** What readers of foreign formats take from a document, and how the parser gets to read it. */
@NullMarked
package org.colophon.exchange.copy;

import org.jspecify.annotations.NullMarked;
