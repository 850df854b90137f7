package org.colophon.render.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.NotInstalledException;
import org.colophon.render.pdf.line.Metrics;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.style.FaceCut;
import org.colophon.style.Letterforms;
import org.colophon.style.Lettering;
import org.colophon.style.Region;
import org.colophon.style.Slant;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The faces of one edition. For each type there is a chain of faces, and each character is printed by the first that
 * has it: the face asked for, others of its class, the other classes, and in an alphabet the faces of alphabets before
 * those. Liberation, which this library brings with it, is asked after all faces of alphabets. Characters that none has
 * are printed as 〓. Not thread-safe: one for each call.
 */
public final class FontBook implements Metrics {

    /** 〓, the compositor's mark for a sort that is missing. */
    public static final int GETA = 0x3013;

    private static final int WEIGHTS = Weight.values().length;
    private static final int SLANTS = Slant.values().length;
    private static final int LETTERINGS = Lettering.values().length;
    private static final int REGIONS = Region.values().length;
    private static final int FORMS = Letterforms.values().length;

    private final List<Face> faces = new ArrayList<>();
    private final Map<Face, Integer> numbers = new HashMap<>();
    private final @Nullable Chain[] chains =
            new Chain[Typeface.values().length * WEIGHTS * SLANTS * LETTERINGS * 2 * REGIONS * FORMS];
    private final List<FontFace> provided;
    private final Set<Integer> missing = new LinkedHashSet<>();
    private final ComposedGlyphs composed = new ComposedGlyphs();

    private record Key(FaceCut cut, Letterforms forms, boolean latin, Region region) { }

    /**
     * The faces of a provider.
     *
     * @param fonts source of the faces
     */
    public FontBook(FontProvider fonts) {
        this.provided = fonts.faces();
    }

    @Override
    public int face(Type type, int codePoint, boolean latin) {
        return chain(type, latin && isShared(codePoint)).face(codePoint);
    }

    /** The chain of a type: a table, since it is asked for with every character. */
    private Chain chain(Type type, boolean latin) {
        FaceCut cut = type.cut();
        int upright = (cut.face().ordinal() * WEIGHTS + cut.weight().ordinal()) * SLANTS + cut.slant().ordinal();
        Region region = Region.of(type.language());
        int letters = (upright * LETTERINGS + cut.lettering().ordinal()) * 2 + (latin ? 1 : 0);
        int index = (letters * REGIONS + region.ordinal()) * FORMS + type.letters().ordinal();
        Chain chain = chains[index];
        if (chain == null) {
            chain = new Chain(new Key(cut, type.letters(), latin, region));
            chains[index] = chain;
        }
        return chain;
    }

    /** Faces in the order in which they replace one another, parsed when a character needs them. */
    private final class Chain {

        private final List<Supplier<Face>> links = new ArrayList<>();
        private final List<Integer> resolved = new ArrayList<>();
        /** The face of each character of the basic plane that was asked for, plus one. */
        private final byte[] answers = new byte[0x10000];

        Chain(Key key) {
            FaceCut cut = key.cut();
            boolean letters = cut.lettering() == Lettering.ALPHABETIC || cut.face() == Typeface.MONO;
            if (letters) {
                letters(cut, key.forms());
            } else if (key.latin()) {
                links.add(() -> Companions.of(cut));
            }
            Typeface wanted = han(cut);
            Stream.concat(Stream.of(wanted), order(wanted).stream()).forEach(each -> add(each, key));
            if (!letters) {
                Typeface other = cut.face() == Typeface.HEI ? Typeface.HEI : Typeface.SONG;
                letters(FaceCut.of(other, cut.weight(), Lettering.ALPHABETIC), Letterforms.STANDARD);
            }
        }

        /** The faces of alphabets, the nearest first, and the companion. */
        private void letters(FaceCut cut, Letterforms forms) {
            provided.stream()
                    .filter(each -> each.cut().lettering() == Lettering.ALPHABETIC)
                    .sorted(Comparator.comparingInt(each -> each.cut().distance(cut)))
                    .forEach(each -> links.add(() -> FaceCache.of(each, forms)));
            links.add(() -> Companions.of(cut));
        }

        /** The faces of the region first, and of those the faces of the weight. */
        private void add(Typeface face, Key key) {
            find(face).stream()
                    .sorted(Comparator.comparing((FontFace each) -> !isOf(each, key.region()))
                            .thenComparing(each -> each.weight() != key.cut().weight()))
                    .forEach(each -> links.add(() -> FaceCache.of(each)));
        }

        int face(int codePoint) {
            if (codePoint < answers.length && answers[codePoint] != 0) {
                return answers[codePoint] - 1;
            }
            int found = search(codePoint);
            if (codePoint < answers.length) {
                answers[codePoint] = (byte) (found + 1);
            }
            return found;
        }

        private int search(int codePoint) {
            for (int i = 0; i < links.size(); i++) {
                if (faces.get(link(i)).has(codePoint)) {
                    return link(i);
                }
            }
            if (codePoint > ' ' && !TypedText.isInvisible(codePoint)) {
                missing.add(codePoint);
            }
            return link(0);
        }

        private int link(int index) {
            while (resolved.size() <= index) {
                resolved.add(number(links.get(resolved.size()).get()));
            }
            return resolved.get(index);
        }
    }

    /** Quotes, dashes and dots: Chinese faces draw them in a cell of one em. */
    private static boolean isShared(int codePoint) {
        return codePoint >= 0x2010 && codePoint <= 0x2027;
    }

    @Override
    public int face(Type type, int[] cluster) {
        int first = chain(type, false).link(0);
        if (hasAll(first, cluster)) {
            return first;
        }
        // The Latin companions first: a Han face of another class may have a letter and a mark, in another style.
        Chain others = chain(type, true);
        for (int i = 0; i < others.links.size(); i++) {
            if (hasAll(others.link(i), cluster)) {
                return others.link(i);
            }
        }
        return NO_FACE;
    }

    private boolean hasAll(int face, int[] cluster) {
        return Arrays.stream(cluster).allMatch(point -> TypedText.isInvisible(point) || faces.get(face).has(point));
    }

    @Override
    public int[] shape(int face, int[] word, boolean rightToLeft) {
        int[] drawn = new int[word.length];
        for (Cluster cluster : faces.get(face).shape(word, rightToLeft)) {
            if (cluster.glyph().parts().isEmpty()) {
                continue;
            }
            boolean own = faces.get(face).isOwn(word[cluster.from()], cluster.glyph());
            drawn[cluster.from()] = own ? word[cluster.from()] : composed.number(face, cluster.glyph());
        }
        return drawn;
    }

    /**
     * Whether a face has a glyph.
     *
     * @param face number of a face
     * @param drawn a character, or the number of a composed glyph
     * @return true if it can be printed
     */
    public boolean has(int face, int drawn) {
        return drawn < 0 || drawn > 0 && faces.get(face).has(drawn);
    }

    /**
     * Returns the code point by which the font of a file calls a glyph.
     *
     * @param drawn a character, or the number of a composed glyph
     * @return the character, or a private one
     */
    public static int code(int drawn) {
        return drawn < 0 ? ComposedGlyphs.point(drawn) : drawn;
    }

    /**
     * Makes a font of the printed glyphs of a face.
     *
     * @param face number of the face
     * @param codes their code points in ascending order
     * @return a TrueType file
     */
    public byte[] subset(int face, int[] codes) {
        return faces.get(face).subset(codes, composed.of(face));
    }

    @Override
    public int width(int face, int codePoint) {
        if (codePoint < 0) {
            return faces.get(face).width(composed.glyph(codePoint));
        }
        if (!missing.isEmpty() && missing.contains(codePoint)) {
            return 1000;
        }
        return faces.get(face).width(codePoint);
    }

    /**
     * A face by its number.
     *
     * @param number as {@link #face(Type, int, boolean)} gave it
     * @return the face
     */
    public Face face(int number) {
        return faces.get(number);
    }

    /**
     * The characters that no face had, in the order in which they were met.
     *
     * @return code points
     */
    public Set<Integer> missing() {
        return missing;
    }

    /**
     * Whether no face has a character, once {@link #face(Type, int, boolean)} was asked for it.
     *
     * @param codePoint the character
     * @return true if it is printed as 〓
     */
    public boolean isMissing(int codePoint) {
        return !missing.isEmpty() && missing.contains(codePoint);
    }

    /**
     * Whether some face has a character.
     *
     * @param type type that it is set in
     * @param codePoint the character
     * @return false if it is printed as 〓
     */
    public boolean prints(Type type, int codePoint) {
        face(type, codePoint, false);
        return !isMissing(codePoint);
    }

    /**
     * Refuses a text of which no page could be read: it has Han, and no face has a single one of them.
     *
     * @param text the words of the edition
     * @throws NotInstalledException if so; the message names the artifact to add
     */
    public void requireHan(String text) {
        BitSet lacking = new BitSet();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (Character.isIdeographic(codePoint) && !lacking.get(codePoint)) {
                if (isProvided(codePoint)) {
                    return;
                }
                lacking.set(codePoint);
            }
        }
        if (!lacking.isEmpty()) {
            throw new NotInstalledException("no typeface has the Chinese characters of this edition: add "
                    + "org.colophon:colophon-fonts-zh to the class path, or give faces with RenderContext.withFonts");
        }
    }

    private boolean isProvided(int codePoint) {
        return provided.stream()
                .filter(face -> face.cut().lettering() == Lettering.HAN)
                .anyMatch(face -> FaceCache.of(face).has(codePoint));
    }

    private List<FontFace> find(Typeface face) {
        return provided.stream()
                .filter(each -> each.cut().lettering() == Lettering.HAN && each.face() == face)
                .toList();
    }

    /**
     * Whether a face has the forms of a region. Hong Kong is served by faces of Taiwan: most of their forms agree.
     */
    private static boolean isOf(FontFace face, Region region) {
        return face.region() == region || region == Region.HONG_KONG && face.region() == Region.TAIWAN;
    }

    @Override
    public boolean hasFormsOf(Region region) {
        return provided.stream()
                .anyMatch(face -> face.cut().lettering() == Lettering.HAN && isOf(face, region));
    }

    /** The typeface of Han in a cut: Kai beside italics, Hei beside code. */
    private Typeface han(FaceCut cut) {
        return switch (cut.face()) {
            case FANGSONG -> find(Typeface.FANGSONG).isEmpty() ? Typeface.KAI : Typeface.FANGSONG;
            case MONO -> Typeface.HEI;
            case SONG, HEI, KAI -> cut.slant() == Slant.ITALIC ? Typeface.KAI : cut.face();
        };
    }

    /** The typefaces that replace a typeface, the nearest in colour first. */
    private static List<Typeface> order(Typeface wanted) {
        return switch (wanted) {
            case SONG, FANGSONG -> List.of(Typeface.HEI, Typeface.KAI);
            case HEI, MONO -> List.of(Typeface.SONG, Typeface.KAI);
            case KAI -> List.of(Typeface.SONG, Typeface.HEI);
        };
    }

    private int number(Face face) {
        return numbers.computeIfAbsent(face, added -> {
            faces.add(added);
            return faces.size() - 1;
        });
    }
}
