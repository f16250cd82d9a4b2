package finsam.examples.office;

/** Texts as XML can hold them. */
final class XmlText {
    private XmlText() {}

    /** Returns a text in which line breaks are line feeds, and a question mark in a diamond stands for what XML cannot hold. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replaceAll("\\R", "\n").codePoints().forEach(c -> plain.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return plain.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
