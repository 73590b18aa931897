package org.yizhengtong.server.permit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this city's permits are numbered. No published standard lays a permit number out.
 *
 * @param letters two letters before the digits
 */
@ConfigurationProperties("permit")
record PermitSettings(@DefaultValue("YT") String letters) {}
