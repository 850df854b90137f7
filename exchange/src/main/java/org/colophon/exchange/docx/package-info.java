/** Word documents of any desk. */
@NullMarked
package org.colophon.exchange.docx;

import org.jspecify.annotations.NullMarked;
