/** The end-to-end tests: every seed through every renderer in every style, and the command as users call it. */
@NullMarked
package org.colophon.cli;

import org.jspecify.annotations.NullMarked;
