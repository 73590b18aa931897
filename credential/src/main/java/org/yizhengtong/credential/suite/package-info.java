/** The ways to sign: ES256, EdDSA, and SM2 with SM3 (国密). */
@NullMarked
package org.yizhengtong.credential.suite;

import org.jspecify.annotations.NullMarked;
