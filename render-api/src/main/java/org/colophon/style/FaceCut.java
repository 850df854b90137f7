package org.colophon.style;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A cut of a typeface. Its name is that of house files and tables of faces: {@code song-bold} for Han,
 * {@code serif-bold}, {@code sans-italic} and {@code mono-regular} for letters of an alphabet.
 *
 * @param face class of the typeface
 * @param weight its weight
 * @param slant its slant; always upright for Han
 * @param lettering the letters that it is made for
 */
public record FaceCut(Typeface face, Weight weight, Slant slant, Lettering lettering) {

    /** The names of classes by lettering. A class without a name there has no faces of its own. */
    private static final Map<Lettering, Map<Typeface, String>> CLASSES = Map.of(
            Lettering.HAN,
                    Map.of(
                            Typeface.SONG, "song",
                            Typeface.HEI, "hei",
                            Typeface.KAI, "kai",
                            Typeface.FANGSONG, "fangsong"),
            Lettering.ALPHABETIC,
                    Map.of(Typeface.SONG, "serif", Typeface.HEI, "sans", Typeface.MONO, "mono"));
    private static final Map<String, FaceCut> NAMED = named();

    /** Rejects null. */
    public FaceCut {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(slant, "slant");
        Objects.requireNonNull(lettering, "lettering");
    }

    /**
     * Returns a cut of a face for Han.
     *
     * @param face class of the typeface
     * @param weight its weight
     * @return the cut
     */
    public static FaceCut ofHan(Typeface face, Weight weight) {
        return new FaceCut(face, weight, Slant.UPRIGHT, Lettering.HAN);
    }

    /**
     * Returns the cut that a class of typeface means in some lettering. In an alphabet Kai is italic, and Fangsong is
     * serif.
     *
     * @param face class of the typeface
     * @param weight its weight
     * @param lettering the letters of the text
     * @return the cut
     */
    public static FaceCut of(Typeface face, Weight weight, Lettering lettering) {
        return switch (lettering) {
            case HAN -> ofHan(face, weight);
            case ALPHABETIC -> switch (face) {
                case SONG, FANGSONG -> new FaceCut(Typeface.SONG, weight, Slant.UPRIGHT, lettering);
                case KAI -> new FaceCut(Typeface.SONG, weight, Slant.ITALIC, lettering);
                case HEI, MONO -> new FaceCut(face, weight, Slant.UPRIGHT, lettering);
            };
        };
    }

    private static Map<String, FaceCut> named() {
        Map<String, FaceCut> named = new TreeMap<>();
        CLASSES.forEach((lettering, classes) -> classes.keySet().forEach(face -> {
            for (Weight weight : Weight.values()) {
                for (Slant slant : lettering == Lettering.HAN ? new Slant[] {Slant.UPRIGHT} : Slant.values()) {
                    FaceCut cut = new FaceCut(face, weight, slant, lettering);
                    named.put(cut.name(), cut);
                }
            }
        }));
        return named;
    }

    /**
     * Finds a cut by its name.
     *
     * @param name such as {@code song-bold} or {@code serif-bold-italic}
     * @return the cut; empty if there is none of this name
     */
    public static Optional<FaceCut> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /**
     * Returns all names of cuts.
     *
     * @return the names in their order, separated by commas
     */
    public static String names() {
        return NAMED.keySet().stream().collect(Collectors.joining(", "));
    }

    /**
     * Returns the name of the cut.
     *
     * @return such as {@code song-bold} or {@code serif-bold-italic}
     */
    public String name() {
        String named = CLASSES.getOrDefault(lettering, Map.of()).getOrDefault(face, lower(face));
        return switch (slant) {
            case UPRIGHT -> named + "-" + lower(weight);
            case ITALIC -> named + (weight == Weight.REGULAR ? "" : "-" + lower(weight)) + "-italic";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the same in another class of typeface.
     *
     * @param other the class
     * @return the cut that it means in these letters
     */
    public FaceCut in(Typeface other) {
        return of(other, weight, lettering);
    }

    /**
     * Returns the same in another weight.
     *
     * @param other the weight
     * @return the cut
     */
    public FaceCut in(Weight other) {
        return new FaceCut(face, other, slant, lettering);
    }

    /**
     * Returns the same in another slant.
     *
     * @param other the slant
     * @return the cut
     */
    public FaceCut in(Slant other) {
        return new FaceCut(face, weight, other, lettering);
    }

    /**
     * Counts how far another cut is from this one: by its class first, then its slant, then its weight.
     *
     * @param other a cut
     * @return 0 for the same
     */
    public int distance(FaceCut other) {
        boolean[] differs = {weight != other.weight, slant != other.slant, face != other.face};
        int distance = 0;
        for (int i = 0; i < differs.length; i++) {
            distance += differs[i] ? 1 << i : 0;
        }
        return distance;
    }

    /**
     * Returns the same with another value of {@code face}.
     *
     * @param other class of the typeface
     * @return the copy
     */
    public FaceCut withFace(Typeface other) {
        return new FaceCut(other, weight, slant, lettering);
    }

    /**
     * Returns the same with another value of {@code weight}.
     *
     * @param other its weight
     * @return the copy
     */
    public FaceCut withWeight(Weight other) {
        return new FaceCut(face, other, slant, lettering);
    }

    /**
     * Returns the same with another value of {@code slant}.
     *
     * @param other its slant; always upright for Han
     * @return the copy
     */
    public FaceCut withSlant(Slant other) {
        return new FaceCut(face, weight, other, lettering);
    }

    /**
     * Returns the same with another value of {@code lettering}.
     *
     * @param other the letters that it is made for
     * @return the copy
     */
    public FaceCut withLettering(Lettering other) {
        return new FaceCut(face, weight, slant, other);
    }
}
