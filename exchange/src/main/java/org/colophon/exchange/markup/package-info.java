/** Pages of HTML, and the formats of agencies and journals that are XML. */
@NullMarked
package org.colophon.exchange.markup;

import org.jspecify.annotations.NullMarked;
