package finsam.examples.webform.page;

import java.util.stream.Collectors;

/** The contrast of two colours as WCAG 2 counts it; 4.5 is what level AA wants of texts. */
final class Contrast {
    private Contrast() {}

    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String long6 = colour.length() == 6
                ? colour
                : colour.chars()
                        .mapToObj(digit -> String.valueOf((char) digit).repeat(2))
                        .collect(Collectors.joining());
        return 0.2126 * part(long6, 0) + 0.7152 * part(long6, 2) + 0.0722 * part(long6, 4);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
