package org.colophon.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * An operator of a content stream with its operands.
 *
 * @param name such as {@code k}
 * @param operands numbers and names as text, others as {@code ?}
 */
record Operators(String name, List<String> operands) {

    static List<Operators> of(PDPage page) throws IOException {
        List<Operators> found = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            switch (token) {
                case Operator operator -> {
                    found.add(new Operators(operator.getName(), List.copyOf(operands)));
                    operands.clear();
                }
                case COSNumber number -> operands.add(Float.toString(number.floatValue()));
                case COSName name -> operands.add(name.getName());
                case COSBase other -> operands.add("?");
                default -> throw new IOException("a content stream with " + token);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return String.join(" ", operands) + " " + name;
    }
}
