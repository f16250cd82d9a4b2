package finsam.json.benefit;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import finsam.json.JsonFindings;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import finsam.json.money.MoneyCodecs;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How much somebody works: a share of 40 hours a week, or with a note the hours a week. */
final class WorkExtentCodec extends StringCodec<WorkExtent> {
    private static final BigDecimal PERCENT_OF_AN_HOUR = new BigDecimal("2.5");
    private static final Share MOST = WorkExtent.ofHours(7 * 24).share();
    private static final String HOURS_TEXT = Written.anyCase("([0-9]{1,3}(?:[.,][0-9]{1,2})?)" + Written.GAP
            + "?(?:h|tim\\.?|timmar)(?:" + Written.GAP + "?(?:/|per|i)" + Written.GAP + "?(?:v|vecka|veckan))?");
    private static final Pattern HOURS = Pattern.compile(HOURS_TEXT);

    WorkExtentCodec() {
        super(JsonShape.SHARE);
    }

    @Override
    protected @Nullable WorkExtent parse(String text, FormReader in) {
        Matcher hours = HOURS.matcher(Written.strip(text));
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
    public Schema schema() {
        Schema percent = Schema.of("number")
                .with("minimum", 0)
                .with("maximum", MOST.percent().longValueExact());
        return Schema.anyOf(Written.as(MoneyCodecs.SHARE_TEXT + "|" + HOURS_TEXT), percent)
                .titled(shape().swedish(), shape().english())
                .examples("50 %", "20 timmar per vecka", 50)
                .named("WorkExtent");
    }

    @Override
    public void write(WorkExtent value, JsonGenerator out) {
        MoneyCodecs.SHARE.write(value.share(), out);
    }
}
