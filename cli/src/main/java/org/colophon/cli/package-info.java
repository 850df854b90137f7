/** The {@code colophon} command. */
@NullMarked
package org.colophon.cli;

import org.jspecify.annotations.NullMarked;
