package finsam.examples.webform.form;

import java.util.List;

/**
 * Fields whose numbers start alike: {@code 3.1} and {@code 3.2} are of section {@code 3}, {@code A1} and {@code A2} of
 * {@code A}.
 *
 * @param name  what their numbers start with; empty for the fields without a number
 * @param fields  the fields, in the order of the form
 */
public record Section(String name, List<Field> fields) {
    static String nameOf(String number) {
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        if (end > 0) {
            return number.substring(0, end);
        }
        while (end < number.length() && Character.isLetter(number.charAt(end))) {
            end++;
        }
        return end > 0 ? number.substring(0, end) : number;
    }
}
