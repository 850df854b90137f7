/** Reads Korean credit lines. */
@NullMarked
package org.colophon.parser.credit.korean;

import org.jspecify.annotations.NullMarked;
