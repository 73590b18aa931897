package org.yizhengtong.server.client.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.yizhengtong.server.client.Acknowledgement;
import org.yizhengtong.server.client.BadRequest;
import org.yizhengtong.server.client.OnceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

/** Lets a request that changes something through once, however often its key is sent. */
final class OnceFilter extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    /** What is wrong with a request before any desk is asked: said by {@link Refusals}, like everything else. */
    static final String REFUSED = OnceFilter.class.getName() + ".refused";

    static final String REQUEST_ID = "requestId";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Each holds a connection of the database's, and may need a second: the pages keep theirs. */
    private static final int AT_ONCE = 8;
    /** Each is held in memory whole, and a batch of questions holds its connection for a while. */
    private static final int LARGE_AT_ONCE = 4;

    private final OnceDesk once;
    private final Semaphore hands = new Semaphore(AT_ONCE, true);
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE, true);

    OnceFilter(OnceDesk once) {
        this.once = once;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refused = request.getAttribute(REFUSED) != null;
        if (refused || HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var largest = ApiRules.largest(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (largest == ApiRules.LARGEST) {
            take(request, largest, response, chain);
            return;
        }
        large.acquireUninterruptibly();
        try {
            take(request, largest, response, chain);
        } finally {
            large.release();
        }
    }

    private void take(HttpServletRequest request, int largest, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(largest + 1);
        var sent = new SentBody(request, body);
        var key = key(request);
        if (body.length > largest) refuse(sent, response, chain, new BadRequest.TooLarge(largest / 1024));
        else if (isLook(request)) chain.doFilter(sent, response);
        else if (key.isEmpty()) refuse(sent, response, chain, new BadRequest.KeyMissing());
        else once(key.get(), sent, response, chain);
    }

    /** Looking changes nothing: it may be done as often as it is needed, and is written down each time. */
    private static boolean isLook(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + ApiRules.ROOT + "/residents/search");
    }

    private void once(UUID key, SentBody sent, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var program = program();
        if (program == null) {
            chain.doFilter(sent, response);
            return;
        }
        sent.setAttribute(REQUEST_ID, new RequestId(ownKey(program, key)));
        var written = new ContentCachingResponseWrapper(response);
        hands.acquireUninterruptibly();
        Optional<Acknowledgement> answer;
        try {
            answer = once.once(program.id(), key, fingerprint(sent), () -> act(sent, written, chain));
        } finally {
            hands.release();
        }
        if (answer.isEmpty()) {
            refuse(sent, response, chain, new BadRequest.KeyReused());
            return;
        }
        if (written.getContentSize() == 0 && answer.get().body().length > 0) {
            written.setStatus(answer.get().status());
            written.setContentType(MediaType.APPLICATION_JSON_VALUE);
            written.getOutputStream().write(answer.get().body());
        }
        written.copyBodyToResponse();
    }

    private static Acknowledgement act(SentBody sent, ContentCachingResponseWrapper written, FilterChain chain) {
        try {
            chain.doFilter(sent, written);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
        return new Acknowledgement(written.getStatus(), written.getContentAsByteArray());
    }

    private static void refuse(SentBody sent, HttpServletResponse response, FilterChain chain, BadRequest refusal)
            throws ServletException, IOException {
        sent.setAttribute(REFUSED, refusal);
        chain.doFilter(sent, response);
    }

    private static @Nullable Actor program() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        var written = request.getHeader(KEY);
        return written != null && UUID_SHAPE.matcher(written).matches()
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    /** Two programs that copied the same key from an example do not meet. */
    private static UUID ownKey(Actor program, UUID key) {
        return UUID.nameUUIDFromBytes((program.id() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fingerprint(SentBody sent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((sent.getMethod() + " " + sent.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(sent.bytes());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
