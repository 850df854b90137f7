package org.colophon.render.html.markup;

import java.util.Base64;
import org.colophon.model.LinkTarget;
import org.colophon.render.Destinations;

/** An address that a page may hold: nothing else can be written where a browser follows or loads. */
public sealed interface Address {

    /** Writes the address inside the quotes of an attribute. */
    void write(Markup out);

    /** The destination of a link in the text. */
    static Address of(Destinations.Destination destination) {
        return switch (destination) {
            case Destinations.Within it -> ofElement(it.id());
            case Destinations.Outside it -> new Elsewhere(it.address());
        };
    }

    /** An element of this page. */
    static Address ofElement(String id) {
        return new Elsewhere("#" + id);
    }

    /** A file that the asset sink took, by the address it gave. */
    static Address ofStored(String address) {
        return new Elsewhere(LinkTarget.allowed(address).orElseThrow(() -> new IllegalArgumentException(
                "the AssetSink gave \"" + address + "\": it must give a relative address, or one of http or https")));
    }

    /** The bytes themselves. */
    static Address ofBytes(String mediaType, byte[] content) {
        return new Here(mediaType, content);
    }

    /** An address that was checked. */
    record Elsewhere(String value) implements Address {
        @Override
        public void write(Markup out) {
            out.quoted(value);
        }
    }

    /** A data URI. */
    record Here(String mediaType, byte[] content) implements Address {
        @Override
        public void write(Markup out) {
            out.raw("data:").raw(mediaType).raw(";base64,").made(Base64.getEncoder().encode(content));
        }
    }
}
