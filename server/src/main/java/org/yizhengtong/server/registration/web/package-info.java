/** The declaration, its receipt, and the division picker. */
@NullMarked
package org.yizhengtong.server.registration.web;

import org.jspecify.annotations.NullMarked;
