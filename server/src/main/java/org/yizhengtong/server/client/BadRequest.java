package org.yizhengtong.server.client;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yizhengtong.server.kernel.Problem;

/** A request that no desk was asked about: it says too little, too much, or contradicts an earlier one. */
public abstract sealed class BadRequest extends Problem {
    private static final long serialVersionUID = 1;

    private BadRequest(String key, Object... arguments) {
        super(key, arguments);
    }

    /** A request that changes something needs a key of its own. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public static final class KeyMissing extends BadRequest {
        private static final long serialVersionUID = 1;

        public KeyMissing() {
            super("problem.api.key_missing");
        }
    }

    /** The key was used before, for something else. */
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    public static final class KeyReused extends BadRequest {
        private static final long serialVersionUID = 1;

        public KeyReused() {
            super("problem.api.key_reused");
        }
    }

    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    public static final class TooLarge extends BadRequest {
        private static final long serialVersionUID = 1;

        public TooLarge(int mostKilobytes) {
            super("problem.api.too_large", mostKilobytes);
        }
    }

    /** What is asked for needs no content, so whatever was sent would be lost. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public static final class NothingExpected extends BadRequest {
        private static final long serialVersionUID = 1;

        public NothingExpected() {
            super("problem.api.nothing_expected");
        }
    }

    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    public static final class TooFast extends BadRequest {
        private static final long serialVersionUID = 1;

        public TooFast(int perMinute, long seconds) {
            super("problem.api.too_fast", perMinute, seconds);
        }
    }
}
