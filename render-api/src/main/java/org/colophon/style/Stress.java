package org.colophon.style;

/** The print of stressed Chinese. Word and HTML editions always take Kai. */
public enum Stress {
    /** In Kai. */
    KAI,
    /** With a dot below each character (着重号), none below marks. */
    DOTS
}
