@NullMarked
package org.yizhengtong.server.webhook;

import org.jspecify.annotations.NullMarked;
