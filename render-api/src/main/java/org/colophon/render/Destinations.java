package org.colophon.render;

import java.util.Optional;
import java.util.Set;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.LinkTarget;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The destinations of the links of an edition, which are the same in every output. For writers of renderers; not
 * thread-safe, one for each call.
 */
public final class Destinations {

    private final Edition edition;
    /** Collected for the first link within the edition: few editions have one. */
    private @Nullable Set<String> ids;

    private Destinations(Edition edition) {
        this.edition = edition;
    }

    /** The destination of a link. */
    public sealed interface Destination { }

    /**
     * Something in the edition.
     *
     * @param id its id
     */
    public record Within(String id) implements Destination { }

    /**
     * An address outside of it, or relative to the output.
     *
     * @param address as {@link LinkTarget#allowed} writes it
     */
    public record Outside(String address) implements Destination { }

    /**
     * The destinations that an edition has.
     *
     * @param edition the edition
     * @return its destinations
     */
    public static Destinations of(Edition edition) {
        return new Destinations(edition);
    }

    private Set<String> ids() {
        if (ids == null) {
            ids = edition.ids();
        }
        return ids;
    }

    /**
     * Finds the destination of a link. A link that may not be followed or leads nowhere is reported, and its words are
     * printed without it.
     *
     * @param link the link
     * @param log takes the report
     * @return the destination; empty if there is none
     */
    public Optional<Destination> of(Inline.Link link, RenderLog log) {
        return of(link.target(), SourceSpan.of(link.content()), log);
    }

    /**
     * The same for an address whose link is not at hand.
     *
     * @param target the address as written
     * @param span place of the linked words in the source
     * @param log takes the report
     * @return the destination; empty if there is none
     */
    public Optional<Destination> of(String target, SourceSpan span, RenderLog log) {
        if (target.startsWith("#")) {
            if (ids().contains(target.substring(1))) {
                return Optional.of(new Within(target.substring(1)));
            }
            log.report(DiagnosticCode.DANGLING_LINK, LinkTarget.dangling(target), span);
            return Optional.empty();
        }
        Optional<String> address = LinkTarget.allowed(target);
        if (address.isEmpty()) {
            log.report(
                    DiagnosticCode.LINK_REFUSED,
                    "\"" + target + "\" is not an address that can be linked to: its text is kept",
                    span);
        }
        return address.map(Outside::new);
    }
}
