@NullMarked
package org.yizhengtong.server.webhook.domain;

import org.jspecify.annotations.NullMarked;
