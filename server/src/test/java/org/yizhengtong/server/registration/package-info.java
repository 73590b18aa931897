@NullMarked
package org.yizhengtong.server.registration;

import org.jspecify.annotations.NullMarked;
