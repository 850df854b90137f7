package org.colophon.render.pdf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which clauses of W3C CLREQ a test answers, by their section ids. docs/clreq.md is made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Clreq {

    /**
     * Section ids.
     *
     * @return ids as in the addresses of the document
     */
    String[] value();
}
