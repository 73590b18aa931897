@NullMarked
package org.yizhengtong.server.registration.web;

import org.jspecify.annotations.NullMarked;
