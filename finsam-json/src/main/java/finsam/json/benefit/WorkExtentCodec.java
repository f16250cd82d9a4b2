package finsam.json.benefit;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import finsam.json.JsonFindings;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.StringCodec;
import finsam.json.money.MoneyCodecs;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How much somebody works: a share of 40 hours a week, or with a note the hours a week. */
final class WorkExtentCodec extends StringCodec<WorkExtent> {
    private static final int LONGEST = 40;
    private static final BigDecimal PERCENT_OF_AN_HOUR = new BigDecimal("2.5");
    private static final Share MOST = WorkExtent.ofHours(7 * 24).share();
    private static final Pattern HOURS = Pattern.compile(
            "\\h*(\\d{1,3}(?:[.,]\\d{1,2})?)\\h?(?:h|tim\\.?|timmar)(?:\\h?(?:/|per|i)\\h?(?:v|vecka|veckan))?\\h*",
            Pattern.CASE_INSENSITIVE);

    WorkExtentCodec() {
        super(JsonShape.SHARE);
    }

    @Override
    protected @Nullable WorkExtent parse(String text, FormReader in) {
        Matcher hours = HOURS.matcher(text.length() > LONGEST ? "" : text);
        if (!hours.matches()) {
            return of(in.take(Share.parse(text)), in);
        }
        BigDecimal number = new BigDecimal(hours.group(1).replace(',', '.'));
        WorkExtent extent = of(Share.ofPercent(number.multiply(PERCENT_OF_AN_HOUR)), in);
        if (extent != null) {
            in.note(text, extent);
        }
        return extent;
    }

    @Override
    protected @Nullable WorkExtent other(FormReader in) {
        return of(MoneyCodecs.SHARE.read(in), in);
    }

    private static @Nullable WorkExtent of(@Nullable Share share, FormReader in) {
        if (share != null && (!Share.NONE.isAtMost(share) || !share.isAtMost(MOST))) {
            in.unreadable(JsonFindings.OUT_OF_RANGE, FormReader.ordered("from", Share.NONE, "to", MOST));
            return null;
        }
        return share == null ? null : new WorkExtent(share);
    }

    @Override
    public void write(WorkExtent value, JsonGenerator out) {
        MoneyCodecs.SHARE.write(value.share(), out);
    }
}
