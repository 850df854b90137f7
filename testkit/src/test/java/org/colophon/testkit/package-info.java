/** Tests of the tests. */
@NullMarked
package org.colophon.testkit;

import org.jspecify.annotations.NullMarked;
