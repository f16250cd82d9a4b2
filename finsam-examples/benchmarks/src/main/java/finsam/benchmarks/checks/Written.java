package finsam.benchmarks.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How somebody without a library reads the answers of a draft; null where it cannot be read. */
public final class Written {
    static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    static final String POSTAL_CODE = "\\d{3} ?\\d{2}";
    static final String REGISTRY_NUMBER = "[\\p{L}\\p{N} ./:_-]{1,40}";

    private static final Pattern IS_EMAIL = Pattern.compile(EMAIL);
    private static final Pattern IS_POSTAL_CODE = Pattern.compile(POSTAL_CODE);
    private static final Pattern IS_REGISTRY_NUMBER = Pattern.compile(REGISTRY_NUMBER);

    private Written() {}

    public static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public static @Nullable BigDecimal amount(String text) {
        try {
            return new BigDecimal(text.replace(" ", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public static @Nullable BigDecimal sum(List<Draft.Cost> costs) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Draft.Cost cost : costs) {
            BigDecimal amount = amount(cost.amount());
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return sum;
    }

    public static boolean isEmail(String text) {
        return IS_EMAIL.matcher(text).matches();
    }

    public static boolean isPostalCode(String text) {
        return IS_POSTAL_CODE.matcher(text).matches();
    }

    public static boolean isRegistryNumber(String text) {
        return IS_REGISTRY_NUMBER.matcher(text).matches();
    }

    public static boolean isGiven(String text) {
        return !text.isBlank();
    }
}
