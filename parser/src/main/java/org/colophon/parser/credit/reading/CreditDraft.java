package org.colophon.parser.credit.reading;

import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;

/**
 * A credit that was read from a line, before it has an id.
 *
 * @param role the role
 * @param contributors who
 * @param from offset of its start in the line
 * @param to offset of its end
 * @param form how it is written
 * @param sure how surely its least sure name is one
 */
public record CreditDraft(Role role, List<Contributor> contributors, int from, int to, Form form, int sure) {

    /**
     * Whether each of its names is surely one.
     *
     * @return whether they are
     */
    public boolean isSure() {
        return sure == Token.LIKELY;
    }

    /**
     * Returns the same with an affiliation for those people who have none.
     *
     * @param affiliation who they are
     * @return the draft
     */
    public CreditDraft of(String affiliation) {
        return new CreditDraft(role, contributors.stream().map(each -> each.affiliations().isEmpty()
                        && each.person().kind() == Person.Kind.PERSON
                ? new Contributor(each.person(), List.of(affiliation)) : each).toList(), from, to, form, sure);
    }

    /** The form in which a credit is written, from the surest to the least sure. */
    public enum Form {
        /** 文/张三, 张三/摄. */
        SEPARATED,
        /** 张三 摄. */
        CLOSED,
        /** 编辑 张三. */
        LED,
        /** 本报记者 张三. */
        STATUS,
        /** 市人大代表 张三. */
        OFFICE,
        /** 市检察院 张三. */
        HOUSE,
        /** An organisation and nothing else. */
        HOUSE_ALONE,
        /** 出镜员/张三: the role is no known word. */
        UNKNOWN,
        /** A name and nothing else. */
        BARE,
        /** No grammar reads it: the trained tagger found it. */
        TAGGED
    }
}
