package org.colophon.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.model.Editions;
import org.colophon.parser.Limits;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.Strictness;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyles;

/**
 * The presses of a JVM, one for each specification: functions of engines are made anew for each part of the work, and a
 * press is to be made once. Presses that nobody prints with are dropped when memory is short.
 *
 * @param press prints
 * @param digest of all that outputs depend on beside their sources and pictures
 */
record PressRoom(Colophon press, String digest) {

    private static final Map<BulkSpec, SoftReference<PressRoom>> OPEN = new ConcurrentHashMap<>();

    /** Threads that ask for one press at once wait for it: faces are read once. */
    static PressRoom of(BulkSpec spec) {
        SoftReference<PressRoom> found = OPEN.get(spec);
        PressRoom room = found == null ? null : found.get();
        while (room == null) {
            room = OPEN.compute(spec, (key, kept) ->
                            kept == null || kept.get() == null ? new SoftReference<>(open(key)) : kept)
                    .get();
        }
        return room;
    }

    private static PressRoom open(BulkSpec spec) {
        try {
            House house = HouseFiles.parse(spec.house());
            Path folder = Path.of(spec.houseFolder());
            ColophonBuilder builder = Colophon.builder()
                    .style(PrintStyles.withOverrides(PrintStyles.tabloid(), spec.style()))
                    .house(house, folder)
                    .limits(Limits.defaults().withCharacters(spec.characters()))
                    .formats(spec.formats().toArray(String[]::new));
            if (spec.formats().contains("pdf")) {
                builder.renderer(new PdfRenderer(PdfOptions.defaults().withProfile(spec.profile())));
            }
            if (!spec.encoding().isEmpty()) {
                builder.charset(Charset.forName(spec.encoding()));
            }
            if (spec.strictness() == Strictness.STRICT) {
                builder.strict();
            }
            if (spec.inks() == BulkSpec.Inks.BLACK) {
                builder.blackOnly();
            }
            return new PressRoom(builder.build(), digest(spec, house, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the house cannot be read: " + e.getMessage(), e);
        }
    }

    /** No place is in it: the same archive on another machine has the same digest. */
    private static String digest(BulkSpec spec, House house, Path folder) throws IOException {
        StringBuilder all = new StringBuilder("colophon-bulk/1");
        all.append('\n').append(Objects.requireNonNullElse(
                Colophon.class.getPackage().getImplementationVersion(), "unreleased"));
        all.append('\n').append(Editions.VERSION).append('\n').append(spec.style()).append('\n');
        all.append(spec.formats()).append(spec.profile()).append(spec.strictness()).append(spec.inks()).append('\n');
        all.append(spec.house()).append('\n').append(spec.encoding()).append('\n').append(spec.characters());
        TreeSet<String> files = new TreeSet<>(house.faces().values());
        files.addAll(house.lexicons());
        House.Profile profile = house.profile();
        if (profile != null) {
            files.add(profile.file());
        }
        String logo = house.masthead().logo();
        if (logo != null) {
            files.add(logo);
        }
        for (String file : files) {
            all.append('\n').append(file).append(' ').append(Sha256.of(Files.readAllBytes(folder.resolve(file))));
        }
        FontProvider.installed().faces().stream().map(FontFace::sha256).sorted()
                .forEach(face -> all.append('\n').append(face));
        return Sha256.of(all.toString());
    }
}
