package org.yizhengtong.server.registration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RegistrationSettings.class, ConfirmationSettings.class})
class RegistrationConfiguration {}
