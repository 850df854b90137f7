/** Tags the units of a line by trained weights, and reads credits from the tags. */
@NullMarked
package org.colophon.parser.credit.tagging;

import org.jspecify.annotations.NullMarked;
