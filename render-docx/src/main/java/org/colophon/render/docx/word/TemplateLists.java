package org.colophon.render.docx.word;

/**
 * The lists that a template's styles refer to.
 *
 * @param definitions the markup that comes before our own definitions
 * @param instances the markup that comes before our own instances
 * @param firstFree the first number that the template leaves
 */
public record TemplateLists(String definitions, String instances, int firstFree) {

    public static final TemplateLists NONE = new TemplateLists("", "", 1);
}
