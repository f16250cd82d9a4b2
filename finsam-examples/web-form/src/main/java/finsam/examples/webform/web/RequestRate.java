package finsam.examples.webform.web;

import finsam.examples.webform.WebFormSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each address send so many documents, and no more. */
@Component
@Order(2)
class RequestRate extends OncePerRequestFilter {
    private final TokenBuckets buckets;

    @Autowired
    RequestRate(WebFormSettings settings) {
        this.buckets = new TokenBuckets(
                settings.burst(), settings.requestsPerSecond(), settings.addresses(), System::nanoTime);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (buckets.take(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            Refusal.write(HttpStatus.TOO_MANY_REQUESTS, response);
        }
    }
}
