package finsam.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The decoder of the platform tells what is right. */
class Utf8Test {

    @Test
    void decodesEachCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                assertDecoded(("abcdefghi" + Character.toString(c) + "å").getBytes(StandardCharsets.UTF_8), true);
            }
        }
    }

    @Test
    void stopsAtWhatIsNotUtf8() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                for (int third : new int[] {0x7F, 0x80, 0xBF, 0xC0}) {
                    assertDecoded(new byte[] {'a', (byte) first, (byte) second, (byte) third, 'b'}, true);
                }
            }
        }
    }

    @Property
    void decodesAsThePlatformDoes(@ForAll("bytes") byte[] bytes, @ForAll boolean whole) {
        assertDecoded(bytes, whole);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> right =
                Arbitraries.of("a", "abcdefgh", "å", "–", "😀", "€uro").map(s -> s.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> wrong = Arbitraries.bytes().map(one -> new byte[] {one});
        return Arbitraries.frequencyOf(Tuple.of(6, right), Tuple.of(1, wrong))
                .list()
                .ofMaxSize(20)
                .map(Utf8Test::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static void assertDecoded(byte[] bytes, boolean whole) {
        CharBuffer expected = CharBuffer.allocate(bytes.length);
        boolean right = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), expected, whole)
                .isError();
        Utf8 text = new Utf8(bytes, 0, bytes.length);
        assertThat(text.decode(whole)).isEqualTo(right);
        assertThat(new String(text.chars(), 0, text.length()))
                .isEqualTo(expected.flip().toString());
    }
}
