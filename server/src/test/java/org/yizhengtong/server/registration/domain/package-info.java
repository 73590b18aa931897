@NullMarked
package org.yizhengtong.server.registration.domain;

import org.jspecify.annotations.NullMarked;
