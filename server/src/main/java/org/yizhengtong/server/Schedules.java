package org.yizhengtong.server;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is done by the clock is the service's: a command does its one piece of work and ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = OneCommand.RUNNING, havingValue = "none", matchIfMissing = true)
@EnableScheduling
class Schedules {}
