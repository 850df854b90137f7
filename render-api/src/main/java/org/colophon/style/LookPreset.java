package org.colophon.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A look that is built in, with all ten of its values: the four of {@link Look} and six that it gives the heads of a
 * style. What it does not give is the style's own.
 */
record LookPreset(
        Look look,
        Optional<Typeface> head,
        Optional<Weight> headWeight,
        Optional<TextAlign> headAlign,
        Optional<Typeface> deck,
        Optional<Weight> deckWeight,
        Optional<Integer> dropCapital) {

    static final List<String> NAMES = List.of("plain", "evening", "gazette", "weekly", "literary");
    private static final Set<String> VALUES = Set.of(
            "accent", "bar", "quoteRule", "head", "headWeight", "headAlign", "deck", "deckWeight", "dropCapital");
    private static final Set<TextElement> HEADS = Set.of(TextElement.TITLE, TextElement.HEADING);
    private static final Set<TextElement> STACK = Set.of(
            TextElement.KICKER, TextElement.TITLE, TextElement.DECK, TextElement.CREDIT, TextElement.HEADING,
            TextElement.BYLINE);
    private static final Map<String, LookPreset> PRESETS = load();

    static LookPreset named(String name, String path) {
        LookPreset preset = PRESETS.get(Objects.requireNonNull(name, "name"));
        if (preset == null) {
            throw new StyleFormatException(
                    path, "there is no look \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
        return preset;
    }

    PageLayout applied(PageLayout layout) {
        PageLayout changed = layout;
        for (TextElement element : STACK) {
            changed = changed.withText(element, text -> {
                headAlign.ifPresent(text::align);
                if (HEADS.contains(element)) {
                    head.ifPresent(text::face);
                    headWeight.ifPresent(text::weight);
                } else if (element == TextElement.DECK) {
                    deck.ifPresent(text::face);
                    deckWeight.ifPresent(text::weight);
                }
            });
        }
        return changed;
    }

    private static Map<String, LookPreset> load() {
        try (InputStream in = Objects.requireNonNull(LookPreset.class.getResourceAsStream("looks.json"))) {
            Cursor file = Cursor.of(JsonText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return NAMES.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(
                    name -> name, name -> preset(name, file.object(name).only(VALUES))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LookPreset preset(String name, Cursor at) {
        return new LookPreset(
                new Look(name, at.ink("accent"), at.length("bar"), at.length("quoteRule"), Map.of()),
                choice(at, "head", Typeface.class),
                choice(at, "headWeight", Weight.class),
                choice(at, "headAlign", TextAlign.class),
                choice(at, "deck", Typeface.class),
                choice(at, "deckWeight", Weight.class),
                at.has("dropCapital") ? Optional.of(at.number("dropCapital")) : Optional.empty());
    }

    private static <E extends Enum<E>> Optional<E> choice(Cursor at, String name, Class<E> type) {
        return at.has(name) ? Optional.of(at.choice(name, type)) : Optional.empty();
    }
}
