package org.colophon.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.CreditRun;

/** Writes header and footer: publication, printed section and date above; the staff and the page number below. */
final class FurnitureXml {

    private final Job job;

    FurnitureXml(Job job) {
        this.job = job;
    }

    byte[] header(Edition edition) {
        EditionInfo info = edition.info();
        SourcePage page = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        List<String> left = new ArrayList<>();
        if (page != null && page.printPage() != null) {
            left.add(page.printPage());
        }
        if (page != null && page.printSection() != null) {
            left.add(page.printSection());
        }
        List<String> right = new ArrayList<>();
        if (info.publication() != null) {
            right.add(info.publication());
        }
        if (info.issue() != null) {
            right.add(info.issue());
        }
        if (info.date() != null) {
            right.add(Copy.forLanguage(info.language()).date(info.date()));
        }
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:hdr").raw(Xml.W).raw("><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
        RunXml runs = new RunXml(job, out);
        runs.text(String.join("\u3000", left), SourceSpan.NONE, "");
        if (!right.isEmpty()) {
            runs.text("\t" + String.join("\u3000", right), SourceSpan.NONE, "");
        }
        return out.raw("</w:p></w:hdr>").bytes();
    }

    byte[] footer(Edition edition) {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:ftr").raw(Xml.W).raw("><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        RunXml runs = new RunXml(job, out);
        for (Credit credit : edition.info().staff()) {
            runs.credits(CreditRun.split(credit.text(), List.of(credit)), credit.span());
            runs.text("\u3000", SourceSpan.NONE, "");
        }
        runs.text("\t", SourceSpan.NONE, "");
        field(out, "PAGE");
        out.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        field(out, "NUMPAGES");
        return out.raw("</w:p></w:ftr>").bytes();
    }

    /** A complex field with a result: readers that do not compute it show the one that stands there. */
    private static void field(Xml out, String instruction) {
        out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ").raw(instruction)
                .raw(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
