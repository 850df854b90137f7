/** Joins paragraphs that a column or page break had cut. */
@NullMarked
package org.colophon.parser.repair;

import org.jspecify.annotations.NullMarked;
