/** Tests. */
@NullMarked
package org.colophon.spark;

import org.jspecify.annotations.NullMarked;
