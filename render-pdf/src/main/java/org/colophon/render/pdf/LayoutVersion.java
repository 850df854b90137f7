package org.colophon.render.pdf;

/**
 * The rules that pages are laid out by. An edition that is printed with the version it was printed with before has the
 * same pages, whatever was bettered since: a change that moves a line comes with a new version, and the old one stays.
 * Tests hold each version to the pages of the seeds.
 */
public enum LayoutVersion {
    /** The first. */
    V1;

    /**
     * The newest.
     *
     * @return the version that is used where none is asked for
     */
    public static LayoutVersion newest() {
        return V1;
    }

    /**
     * Its number, which files carry in their metadata.
     *
     * @return from 1
     */
    public int number() {
        return ordinal() + 1;
    }
}
