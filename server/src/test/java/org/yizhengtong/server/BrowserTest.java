package org.yizhengtong.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running service in a real Chromium. A test method may ask for a {@code Page} of its own, or for
 * {@link Visitors} to open pages with other settings: a narrow screen, English, no JavaScript.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
