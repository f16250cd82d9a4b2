package finsam.examples.webform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site sends through a visitor's browser. There is no cookie and no account that it could misuse; it
 * could still use up what the visitor's address may send. A program that is no browser says nothing about its site and is
 * served.
 */
@Component
@Order(1)
class OwnPagesOnly extends OncePerRequestFilter {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if ((site == null || OWN.contains(site)) && (origin == null || isHost(origin, request.getHeader("Host")))) {
            chain.doFilter(request, response);
        } else {
            Refusal.write(HttpStatus.FORBIDDEN, response);
        }
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
