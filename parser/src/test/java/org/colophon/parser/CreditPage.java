package org.colophon.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A small article of neutral prose with a line at one of the places where credits are printed. */
final class CreditPage {

    /** Neutral prose of each language, to surround the line. */
    private static final Map<String, String> PROSE = Map.of(
            "zh", "市集照常开门，青菜上还挂着水珠，木盆里的鱼不时跳起来。人们在水洼之间大声讲价，直到很晚才散去。",
            "en",
                    "The market opened as usual, and fish splashed in wooden tubs until late in the evening on every "
                            + "day of that week.",
            "ja", "市場はいつも通りに開き、野菜にはまだ水滴が残っていた。人々は水たまりの中で声を張り上げていた。",
            "ko", "시장은 평소처럼 문을 열었고 채소에는 아직 물방울이 맺혀 있었다. 사람들은 큰 소리로 흥정을 했다.",
            "de",
                    "Der Markt wurde wie immer geöffnet, und die Fische sprangen bis in den Abend"
                            + " in den Bottichen umher.",
            "fr",
                    "Le marché a ouvert comme chaque jour, et les poissons sautaient dans leurs baquets de bois.",
            "es",
                    "El mercado abrió como siempre, y los peces saltaron en las tinas de madera hasta muy tarde.",
            "it",
                    "Il mercato ha aperto come sempre, e i pesci saltavano nelle vasche di legno fino alla sera.",
            "pt",
                    "O mercado abriu como sempre, e os peixes saltaram nas tinas de madeira até muito tarde.",
            "nl",
                    "De markt ging zoals altijd open, en de vissen sprongen tot laat op de avond in het water.");

    private CreditPage() {}

    /** The source of an article with a line at a place: title, heading, opening, caption, tail, end, body. */
    static String of(String language, String place, String line) {
        String prose = Objects.requireNonNull(PROSE.get(language), language);
        String gap = language.equals("ja") || language.equals("zh") ? "" : " ";
        String title = "# " + prose.substring(0, 8).strip() + "\n\n";
        String text = prose + "\n\n";
        String section = "## " + prose.substring(4, 9).strip() + "\n\n";
        return switch (place) {
            case "title" -> title + line + "\n\n" + text + text;
            case "heading" -> title + text + section + line + "\n\n" + text + text;
            case "opening" ->
                title + line + gap + (line.endsWith(",") ? prose.toLowerCase(Locale.ROOT) : prose) + "\n\n" + text;
            case "caption" -> title + text + "![](a.jpg)\n\n" + line + "\n\n" + text;
            case "tail" -> title + text + prose + gap + line + "\n\n" + text;
            case "end" -> title + text + section + text + line + "\n";
            case "body" -> title + text + line + "\n\n" + text;
            default -> throw new IllegalArgumentException(place + " is no place that a case can name");
        };
    }
}
