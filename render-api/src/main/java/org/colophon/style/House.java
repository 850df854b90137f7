package org.colophon.style;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.CreditPattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a publication that are not part of an article. {@link HouseFiles} reads them from its house file.
 *
 * @param publication its name, where given
 * @param sections names of its sections
 * @param staff who answers for which pages
 * @param protectedWords words that are never split across lines: offices, institutions, names
 * @param faces files of its own typefaces by class and weight, such as {@code song-bold}
 * @param profile its printing condition, where given
 * @param lexicons files of its own words for credit lines, one a language
 * @param fileNames pattern of output file names, such as {@code {publication}-{date}-{page}-{title}}, where given
 * @param credits how it prints the credits of editions that code makes, where given
 * @param masthead what is in and beside the name of the publication on its front page
 * @param style overrides of the style, as the JSON of a style file; {@code {}} for none
 * @param codes the stories whose address is printed as a QR code
 */
public record House(
        @Nullable String publication,
        List<String> sections,
        List<Staff> staff,
        List<String> protectedWords,
        Map<String, String> faces,
        @Nullable Profile profile,
        List<String> lexicons,
        @Nullable String fileNames,
        @Nullable CreditPattern credits,
        Masthead masthead,
        String style,
        Codes codes) {

    /** An empty house file. */
    public static final House NONE =
            new House(null, List.of(), List.of(), List.of(), Map.of(), null, List.of(), null, null,
                    Masthead.NONE, "{}", Codes.NONE);

    /** The stories whose address on the web is printed as a QR code. */
    public enum Codes {
        /** None. */
        NONE,
        /** Each that has an address of {@code http} or {@code https}. */
        STORIES
    }

    /**
     * Somebody of the staff.
     *
     * @param page the printed page that it holds for; {@code *} for all
     * @param role role word as printed, such as 责编
     * @param kind meaning of the word
     * @param names the names of these members
     */
    public record Staff(String page, String role, org.colophon.model.Role.Kind kind, List<String> names) {
        /** Copies the list. */
        public Staff {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(kind, "kind");
            names = List.copyOf(names);
        }

        /**
         * The credit as it is printed.
         *
         * @return role and names, such as 责编 沈未迟
         */
        public String text() {
            return (role + " " + String.join(" ", names)).strip();
        }

        /**
         * Returns the same with another value of {@code page}.
         *
         * @param other the printed page that it holds for; {@code *} for all
         * @return the copy
         */
        public Staff withPage(String other) {
            return new Staff(other, role, kind, names);
        }

        /**
         * Returns the same with another value of {@code role}.
         *
         * @param other role word as printed, such as 责编
         * @return the copy
         */
        public Staff withRole(String other) {
            return new Staff(page, other, kind, names);
        }

        /**
         * Returns the same with another value of {@code kind}.
         *
         * @param other meaning of the word
         * @return the copy
         */
        public Staff withKind(org.colophon.model.Role.Kind other) {
            return new Staff(page, role, other, names);
        }

        /**
         * Returns the same with another value of {@code names}.
         *
         * @param other the names of these members
         * @return the copy
         */
        public Staff withNames(List<String> other) {
            return new Staff(page, role, kind, other);
        }
    }

    /**
     * A printing condition.
     *
     * @param file path of the ICC profile, relative to the house file
     * @param condition identifier of the condition, such as {@code FOGRA39}
     * @param inkLimit most ink in one place, in per cent
     */
    public record Profile(String file, String condition, int inkLimit) {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the limit is not 100 to 400
         */
        public Profile {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(condition, "condition");
            if (inkLimit < 100 || inkLimit > 400) {
                throw new IllegalArgumentException("an ink limit is 100 to 400 per cent but is " + inkLimit);
            }
        }
    }

    /**
     * The parts of the head of a front page that are in and beside the name of the publication.
     *
     * @param logo path of a picture that is printed in place of the name, relative to the house file, where given
     * @param left words in the ear on the left, a line below the other; empty for none
     * @param right words in the ear on the right; empty for none
     */
    public record Masthead(@Nullable String logo, String left, String right) {

        /** The name in type, with nothing beside it. */
        public static final Masthead NONE = new Masthead(null, "", "");

        /** Refuses null. */
        public Masthead {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }

        /**
         * The reference by which renderers ask their source of pictures for the logo.
         *
         * @return the reference; none if the name is in type
         */
        public @Nullable String reference() {
            return logo == null ? null : "house:" + logo;
        }

        /**
         * Returns the same with another value of {@code logo}.
         *
         * @param other path of a picture, where given
         * @return the copy
         */
        public Masthead withLogo(@Nullable String other) {
            return new Masthead(other, left, right);
        }

        /**
         * Returns the same with another value of {@code left}.
         *
         * @param other words in the ear on the left
         * @return the copy
         */
        public Masthead withLeft(String other) {
            return new Masthead(logo, other, right);
        }

        /**
         * Returns the same with another value of {@code right}.
         *
         * @param other words in the ear on the right
         * @return the copy
         */
        public Masthead withRight(String other) {
            return new Masthead(logo, left, other);
        }
    }

    /** Copies the lists. */
    public House {
        sections = List.copyOf(sections);
        staff = List.copyOf(staff);
        protectedWords = List.copyOf(protectedWords);
        faces = Map.copyOf(faces);
        lexicons = List.copyOf(lexicons);
        Objects.requireNonNull(masthead, "masthead");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(codes, "codes");
    }

    /**
     * Returns the same with another value of {@code publication}.
     *
     * @param other its name, where given
     * @return the copy
     */
    public House withPublication(@Nullable String other) {
        return new House(
                other, sections, staff, protectedWords, faces, profile, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code sections}.
     *
     * @param other names of its sections
     * @return the copy
     */
    public House withSections(List<String> other) {
        return new House(
                publication, other, staff, protectedWords, faces, profile, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code staff}.
     *
     * @param other who answers for which pages
     * @return the copy
     */
    public House withStaff(List<Staff> other) {
        return new House(
                publication, sections, other, protectedWords, faces, profile, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code protectedWords}.
     *
     * @param other words that are never split across lines: offices, institutions, names
     * @return the copy
     */
    public House withProtectedWords(List<String> other) {
        return new House(
                publication, sections, staff, other, faces, profile, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code faces}.
     *
     * @param other files of its own typefaces by class and weight, such as {@code song-bold}
     * @return the copy
     */
    public House withFaces(Map<String, String> other) {
        return new House(
                publication, sections, staff, protectedWords, other, profile, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code profile}.
     *
     * @param other its printing condition, where given
     * @return the copy
     */
    public House withProfile(@Nullable Profile other) {
        return new House(
                publication, sections, staff, protectedWords, faces, other, lexicons, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code lexicons}.
     *
     * @param other files of its own words for credit lines, one a language
     * @return the copy
     */
    public House withLexicons(List<String> other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, other, fileNames, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code fileNames}.
     *
     * @param other pattern of output file names, such as {@code {publication}-{date}-{page}-{title}}, where given
     * @return the copy
     */
    public House withFileNames(@Nullable String other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, lexicons, other, credits, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code credits}.
     *
     * @param other how it prints the credits of editions that code makes, where given
     * @return the copy
     */
    public House withCredits(@Nullable CreditPattern other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, lexicons, fileNames, other, masthead,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code style}.
     *
     * @param other overrides of the style, as the JSON of a style file; {@code {}} for none
     * @return the copy
     */
    public House withStyle(String other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, lexicons, fileNames, credits, masthead,
                other, codes);
    }

    /**
     * Returns the same with another value of {@code masthead}.
     *
     * @param other what is in and beside the name of the publication on its front page
     * @return the copy
     */
    public House withMasthead(Masthead other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, lexicons, fileNames, credits, other,
                style, codes);
    }

    /**
     * Returns the same with another value of {@code codes}.
     *
     * @param other the stories whose address is printed as a QR code
     * @return the copy
     */
    public House withCodes(Codes other) {
        return new House(
                publication, sections, staff, protectedWords, faces, profile, lexicons, fileNames, credits, masthead,
                style, other);
    }
}
