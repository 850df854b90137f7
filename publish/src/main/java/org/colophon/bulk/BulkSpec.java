package org.colophon.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.colophon.parser.Limits;
import org.colophon.render.Strictness;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/**
 * A way to print the sources of an archive. It can be serialised, so that engines send it to other machines.
 *
 * @param style the JSON of a style
 * @param formats ids of the formats, in the order in which they are printed
 * @param profile purpose of PDFs
 * @param house the JSON of a house file; {@code {}} for none
 * @param houseFolder folder of the files that the house file names; empty if it names none
 * @param encoding encoding of the sources, such as {@code GB18030}; empty for UTF-8, or UTF-16 with its mark
 * @param characters most UTF-16 units of a source
 * @param deadline longest time that one source may take; zero for no end
 * @param strictness treatment of sources with errors
 * @param inks inks that are printed with
 */
public record BulkSpec(
        String style,
        List<String> formats,
        PdfOptions.Profile profile,
        String house,
        String houseFolder,
        String encoding,
        int characters,
        Duration deadline,
        Strictness strictness,
        Inks inks) implements Serializable {

    /** The inks that are printed with. */
    public enum Inks {
        /** Those of style and house. */
        ALL,
        /** Black alone. */
        BLACK
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no format, or a limit or deadline is negative
     */
    public BulkSpec {
        Objects.requireNonNull(style, "style");
        formats = List.copyOf(formats);
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(houseFolder, "houseFolder");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(strictness, "strictness");
        Objects.requireNonNull(inks, "inks");
        if (formats.isEmpty() || characters < 1 || deadline.isNegative()) {
            throw new IllegalArgumentException("an archive is printed in one format at least, of sources of one "
                    + "character or more, and a deadline is not negative");
        }
    }

    /**
     * Prints as PDF and HTML in a built-in style.
     *
     * @param style one of {@link PrintStyles#names()}
     * @return the specification
     * @throws IllegalArgumentException if there is no style of that name
     */
    public static BulkSpec of(String style) {
        return of(PrintStyles.builtIn(style));
    }

    /**
     * Prints as PDF and HTML in any style.
     *
     * @param style the style
     * @return the specification
     */
    public static BulkSpec of(PrintStyle style) {
        return new BulkSpec(PrintStyles.write(style), List.of("pdf", "html"), PdfOptions.Profile.BY_STYLE, "{}", "", "",
                Limits.defaults().characters(), Duration.ZERO, Strictness.LENIENT, Inks.ALL);
    }

    /**
     * Prints for a publication.
     *
     * @param file its house file; the files that it names lie beside it, on every machine that prints
     * @return the specification
     * @throws IOException if it cannot be read
     * @throws org.colophon.model.ColophonException if it is no house file; the message names the place
     */
    public BulkSpec withHouse(Path file) throws IOException {
        HouseFiles.read(file);
        return withHouse(Files.readString(file)).withHouseFolder(file.toAbsolutePath().resolveSibling("").toString());
    }

    /**
     * The same in another style.
     *
     * @param other the JSON of a style
     * @return the specification
     */
    public BulkSpec withStyle(String other) {
        return new BulkSpec(
                other, formats, profile, house, houseFolder, encoding, characters, deadline, strictness, inks);
    }

    /**
     * The same in other formats.
     *
     * @param other ids of the formats
     * @return the specification
     */
    public BulkSpec withFormats(List<String> other) {
        return new BulkSpec(
                style, other, profile, house, houseFolder, encoding, characters, deadline, strictness, inks);
    }

    /**
     * The same for another purpose of PDFs.
     *
     * @param other the purpose
     * @return the specification
     */
    public BulkSpec withProfile(PdfOptions.Profile other) {
        return new BulkSpec(
                style, formats, other, house, houseFolder, encoding, characters, deadline, strictness, inks);
    }

    /**
     * The same for another publication.
     *
     * @param other the JSON of its house file
     * @return the specification
     */
    public BulkSpec withHouse(String other) {
        return new BulkSpec(
                style, formats, profile, other, houseFolder, encoding, characters, deadline, strictness, inks);
    }

    /**
     * The same with the files of the house elsewhere.
     *
     * @param other folder of the files that the house file names
     * @return the specification
     */
    public BulkSpec withHouseFolder(String other) {
        return new BulkSpec(style, formats, profile, house, other, encoding, characters, deadline, strictness, inks);
    }

    /**
     * The same for sources in another encoding.
     *
     * @param other name of the encoding; empty for the usual ones
     * @return the specification
     */
    public BulkSpec withEncoding(String other) {
        return new BulkSpec(style, formats, profile, house, houseFolder, other, characters, deadline, strictness, inks);
    }

    /**
     * The same for sources of another length.
     *
     * @param other most UTF-16 units of a source
     * @return the specification
     */
    public BulkSpec withCharacters(int other) {
        return new BulkSpec(style, formats, profile, house, houseFolder, encoding, other, deadline, strictness, inks);
    }

    /**
     * The same with another deadline.
     *
     * @param other longest time that one source may take; zero for no end
     * @return the specification
     */
    public BulkSpec withDeadline(Duration other) {
        return new BulkSpec(style, formats, profile, house, houseFolder, encoding, characters, other, strictness, inks);
    }

    /**
     * The same with another treatment of sources with errors.
     *
     * @param other the treatment
     * @return the specification
     */
    public BulkSpec withStrictness(Strictness other) {
        return new BulkSpec(style, formats, profile, house, houseFolder, encoding, characters, deadline, other, inks);
    }

    /**
     * The same with other inks.
     *
     * @param other the inks
     * @return the specification
     */
    public BulkSpec withInks(Inks other) {
        return new BulkSpec(
                style, formats, profile, house, houseFolder, encoding, characters, deadline, strictness, other);
    }
}
