package org.yizhengtong.server.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.yizhengtong.server.ServiceTest;

/** A test of the service under Beijing's law of each day as it passes: the decree of 2016, and Beijing's own limits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = {"law.place=110000", "law.on=", "yizhengtong.sample=false"})
@interface BeijingTest {}
