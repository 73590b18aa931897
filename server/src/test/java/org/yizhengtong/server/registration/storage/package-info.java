@NullMarked
package org.yizhengtong.server.registration.storage;

import org.jspecify.annotations.NullMarked;
