package finsam.core.participation;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The reference of a participant (<i>pseudonym</i>): a code that only the effort itself can resolve.
 *
 * <p>It has no spaces, so that a full name does not fit, and it is refused if it could be a personal identity number or a
 * coordination number (<i>personnummer, samordningsnummer</i>), however its digits are grouped. A UUID is taken as it is.
 *
 * <pre>{@code
 * ParticipantRef.of("HUD-0007"); // HUD-0007
 * ParticipantRef.parse("20000229-2399").hasErrors(); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  from 1 to 64 letters, digits, hyphens, points, colons, slashes and underscores, not null
 */
public record ParticipantRef(String text) implements Comparable<ParticipantRef> {
    private static final int LONGEST = 1000;
    private static final int FEWEST_DIGITS = 8;
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._:/-]{0,63}");
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Pattern MARK = Pattern.compile("[._:/-]");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{2}(?:0[1-9]|1[0-2])"
            + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(?:\\d{4}(?!\\d)|\\p{L}[\\p{L}\\d]\\d{2}(?!\\d))");

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if the text has other characters, is longer, or could be an identity number; the
     *     message does not repeat it
     */
    public ParticipantRef {
        Objects.requireNonNull(text, "text");
        if (!isFit(text)) {
            throw new IllegalArgumentException(
                    "text: from 1 to 64 letters, digits and marks, and not in the form of an identity number");
        }
    }

    /**
     * Returns a reference.
     *
     * @param text  the text, not null
     * @throws IllegalArgumentException if it has other characters, is longer, or could be an identity number
     */
    public static ParticipantRef of(String text) {
        return new ParticipantRef(text);
    }

    /**
     * Reads a reference; space around it is left out, with a note.
     *
     * @param text  the text, not null
     * @return the reference, or the error {@code participant-ref-readable}, which does not repeat the text
     */
    public static Reading<ParticipantRef> parse(String text) {
        String tight = text.length() > LONGEST ? "" : Spaces.strip(text);
        if (!isFit(tight)) {
            return Reading.failed(List.of(Finding.of(
                    ReadingFindings.PARTICIPANT_REF_READABLE, Severity.ERROR, JsonPointer.ROOT, Map.of(), List.of())));
        }
        ParticipantRef ref = new ParticipantRef(tight);
        return text.equals(tight) ? Reading.of(ref) : Reading.of(ref, List.of(ReadingFindings.writtenForm(text, ref)));
    }

    private static boolean isFit(String text) {
        return WRITTEN.matcher(text).matches()
                && (Digits.count(text) < FEWEST_DIGITS
                        || UUID.matcher(text).matches()
                        || !IDENTITY_NUMBER
                                .matcher(MARK.matcher(text).replaceAll(""))
                                .find());
    }

    @Override
    public int compareTo(ParticipantRef other) {
        return text.compareTo(other.text);
    }

    /** Returns the reference. */
    @Override
    public String toString() {
        return text;
    }
}
