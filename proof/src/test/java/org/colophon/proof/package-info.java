@NullMarked
package org.colophon.proof;

import org.jspecify.annotations.NullMarked;
