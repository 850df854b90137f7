package org.colophon.model;

import java.util.Map;

/**
 * New ids for parts and for everything inside them, whose ids begin with theirs.
 *
 * @param ids the new id of a part in place of its old one
 */
record Renaming(Map<String, String> ids) {

    /** Returns the new id of a part, or of something inside one; another id as it is. */
    String id(String id) {
        for (int end = id.length(); end > 0; end = id.lastIndexOf('-', end - 1)) {
            String part = ids.get(id.substring(0, end));
            if (part != null) {
                return part + id.substring(end);
            }
        }
        return id;
    }

    /** Returns the same link to where its target has gone. */
    Inline.Link link(Inline.Link link) {
        if (!link.target().startsWith("#")) {
            return link;
        }
        return new Inline.Link("#" + id(link.target().substring(1)), link.title(), link.content());
    }
}
