/** Tests that start programs of other people on class paths of theirs. */
@org.jspecify.annotations.NullMarked
package org.colophon.compat;
