/** Tests of pay. */
@org.jspecify.annotations.NullMarked
package org.colophon.model.pay;
