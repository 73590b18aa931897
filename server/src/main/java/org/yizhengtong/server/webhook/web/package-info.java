/** Where offices' programs say how they want to be told, and fetch what they were told before. */
@NullMarked
package org.yizhengtong.server.webhook.web;

import org.jspecify.annotations.NullMarked;
