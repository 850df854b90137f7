package org.colophon.render.pdf;

/**
 * The version of the layout rules. Re-rendering with the same version gives the same pages, even after later
 * improvements: a change that moves a line comes with a new version, and the old one remains. Tests hold each version
 * to the pages of the seeds.
 */
public enum LayoutVersion {
    /** The first. */
    V1;

    /**
     * The newest.
     *
     * @return the version that is used by default
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
