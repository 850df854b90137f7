package org.colophon.style;

/**
 * The positions of the lines at the head and foot of the page.
 *
 * @param head from the trimmed top to the baseline of the folio line
 * @param headRule weight of the rule below the folio line; zero for none
 * @param number size of the printed page number in the folio line; 0 if it is at the foot
 * @param foot from the bottom of the type area to the baseline of the foot line
 * @param footRule weight of the rule above the foot line; zero for none
 * @param masthead size of the name of the publication at the head of the front page; zero for none
 */
public record Furniture(Length head, Length headRule, Length number, Length foot, Length footRule, Length masthead) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a length is negative, or type is larger than 1638pt
     */
    public Furniture {
        for (Length length : new Length[] {head, headRule, number, foot, footRule, masthead}) {
            if (length.milliPoints() < 0) {
                throw new IllegalArgumentException(
                        "lengths of the furniture must not be negative but one is " + length);
            }
        }
        for (Length size : new Length[] {number, masthead}) {
            if (size.milliPoints() > 0) {
                TextStyle.checkSize(size, "the type of the furniture");
            }
        }
    }

    /**
     * Returns this with another position of the folio line.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withHead(Length other) {
        return new Furniture(other, headRule, number, foot, footRule, masthead);
    }

    /**
     * Returns this with another rule below the folio line.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withHeadRule(Length other) {
        return new Furniture(head, other, number, foot, footRule, masthead);
    }

    /**
     * Returns this with another size of the page number.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withNumber(Length other) {
        return new Furniture(head, headRule, other, foot, footRule, masthead);
    }

    /**
     * Returns this with another position of the foot line.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withFoot(Length other) {
        return new Furniture(head, headRule, number, other, footRule, masthead);
    }

    /**
     * Returns this with another rule above the foot line.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withFootRule(Length other) {
        return new Furniture(head, headRule, number, foot, other, masthead);
    }

    /**
     * Returns this with another size of the masthead.
     *
     * @param other the new value
     * @return the changed value
     */
    public Furniture withMasthead(Length other) {
        return new Furniture(head, headRule, number, foot, footRule, other);
    }
}
