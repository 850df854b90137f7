package org.colophon.parser.credit.tagging;

/** Takes the features of a unit, one by one. */
interface FeatureSink {

    /** Takes a feature. The key is only good until the next one. */
    void take(FeatureKey key);
}
