package org.colophon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Role;
import org.colophon.model.pay.PayRates;
import org.colophon.model.pay.Payee;
import org.colophon.model.pay.Payees;

/** Reads the rates of a publication and the people that its pay desk knows. */
public final class PayFiles {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,10})(?:\\.(\\d{2}))?");
    private static final Set<String> RATES = Set.of(
            "currency", "share", "thousandCharacters", "picture", "pieces", "roles", "ranks", "pages");

    private PayFiles() {
    }

    /**
     * Reads a file of rates.
     *
     * @param file the file, in UTF-8
     * @return the rates
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static PayRates rates(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> rates(json));
    }

    /**
     * Reads the text of a file of rates. Amounts are texts such as {@code "80.00"}.
     *
     * @param json the text
     * @return the rates
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static PayRates rates(String json) {
        Cursor at = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json"))).only(RATES);
        return at.checked(() -> new PayRates(
                at.text("currency"),
                at.choiceOr("share", PayRates.Sharing.class, PayRates.Sharing.EQUAL),
                at.has("thousandCharacters") ? cents(at, "thousandCharacters") : 0,
                at.has("picture") ? cents(at, "picture") : 0,
                at.list("pieces", PayFiles::piece),
                roles(at),
                ranks(at),
                amounts(at, "pages")));
    }

    private static PayRates.Piece piece(Cursor at) {
        at.only(Set.of("upTo", "amount"));
        return at.checked(() -> new PayRates.Piece(at.number("upTo"), cents(at, "amount")));
    }

    private static Map<Role.Kind, Long> roles(Cursor at) {
        Map<Role.Kind, Long> roles = new EnumMap<>(Role.Kind.class);
        amounts(at, "roles").forEach((name, cents) -> {
            for (Role.Kind kind : Role.Kind.values()) {
                if (Cursor.kebab(kind).equals(name)) {
                    roles.put(kind, cents);
                    return;
                }
            }
            throw at.object("roles").wrong(name, "of a role, such as editor or photo-editor,");
        });
        return roles;
    }

    private static Map<Integer, Long> ranks(Cursor at) {
        Map<Integer, Long> ranks = new HashMap<>();
        amounts(at, "ranks").forEach((rank, cents) -> {
            if (!rank.matches("[1-9]\\d?")) {
                throw at.object("ranks").wrong(rank, "of a rank, 1 to 99,");
            }
            ranks.put(Integer.valueOf(rank), cents);
        });
        return ranks;
    }

    private static Map<String, Long> amounts(Cursor at, String name) {
        Map<String, Long> amounts = new HashMap<>();
        if (at.has(name)) {
            Cursor object = at.object(name);
            at.texts(name).keySet().forEach(key -> amounts.put(key, cents(object, key)));
        }
        return amounts;
    }

    private static long cents(Cursor at, String name) {
        Matcher amount = AMOUNT.matcher(at.text(name));
        if (!amount.matches()) {
            throw at.wrong(name, "an amount such as \"80.00\"");
        }
        return Long.parseLong(amount.group(1)) * 100 + (amount.group(2) == null ? 0 : Long.parseLong(amount.group(2)));
    }

    /**
     * Reads a file of people.
     *
     * @param file the file, in UTF-8
     * @return the people
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static Payees payees(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> payees(json));
    }

    /**
     * Reads the text of a file of people.
     *
     * @param json the text
     * @return the people
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static Payees payees(String json) {
        Cursor at = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json"))).only(Set.of("people"));
        return at.checked(() -> new Payees(at.list("people", PayFiles::payee)));
    }

    private static Payee payee(Cursor at) {
        at.only(Set.of("id", "name", "aliases"));
        return at.checked(() -> new Payee(at.text("id"), at.text("name"), at.list("aliases", Cursor::text)));
    }
}
