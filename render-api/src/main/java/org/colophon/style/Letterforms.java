package org.colophon.style;

import java.util.List;

/** The forms of letters and figures that an alphabetic text is set in, as far as its typeface has them. */
public enum Letterforms {
    /** The forms that the typeface has for the characters themselves: figures as high as capitals, each as wide. */
    STANDARD(),
    /** Figures with ascenders and descenders, each of its own width, as books have them in running text. */
    OLD_STYLE("onum", "pnum"),
    /** Capitals of the height of small letters in place of small letters, and old-style figures beside them. */
    SMALL_CAPITALS("smcp", "onum", "pnum");

    private final List<String> features;

    Letterforms(String... features) {
        this.features = List.of(features);
    }

    /**
     * Returns the OpenType features that choose these forms.
     *
     * @return registered tags (OpenType layout tag registry), in the order in which they are applied
     */
    public List<String> features() {
        return features;
    }
}
