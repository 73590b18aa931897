/** The sample city, filled once into the tests' database. */
@NullMarked
package org.yizhengtong.server.sample;

import org.jspecify.annotations.NullMarked;
