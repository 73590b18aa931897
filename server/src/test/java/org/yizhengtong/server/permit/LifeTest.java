package org.yizhengtong.server.permit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.yizhengtong.server.ServiceTest;

/** A test of the service under the law of each day as it passes; all of them share one, beside the one of 2012. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = {"law.on=", "yizhengtong.sample=false"})
public @interface LifeTest {}
