package finsam.examples.webform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** The language of an answer: {@code ?lang=sv} or {@code ?lang=en}, else by {@code Accept-Language}, else Swedish. */
@Component("localeResolver")
class PageLanguage extends AcceptHeaderLocaleResolver {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    PageLanguage() {
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(LANGUAGES.get(0));
    }

    /** Looks at the address alone: a parameter of the request could stand in its body too, which is not for this. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst("lang");
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }

    /** Nothing is remembered: each address names its language. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("each address names its language");
    }
}
