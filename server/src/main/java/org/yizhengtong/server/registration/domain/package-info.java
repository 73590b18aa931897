/** What a declaration may say, and what it makes of the register: plain Java. */
@NullMarked
package org.yizhengtong.server.registration.domain;

import org.jspecify.annotations.NullMarked;
