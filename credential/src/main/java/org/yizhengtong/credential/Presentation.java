package org.yizhengtong.credential;

/** A presentation (出示) of an electronic permit: what it shows, or the one reason why it shows nothing. */
public sealed interface Presentation permits Shown, Rejection {}
