// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QTest>

/// Fails the test with the error's own words.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto &outcome = (result);                                                                      \
        QVERIFY2(bool(outcome), bool(outcome) ? "" : qPrintable(outcome.error().detail));                    \
    } while (false)

/// Fails the test unless the result is an error of this code.
#define QCOMPARE_ERROR(result, expected)                                                                     \
    do {                                                                                                     \
        const auto &outcome = (result);                                                                      \
        QVERIFY2(!outcome, "succeeded");                                                                     \
        QVERIFY2(outcome.error().code == (expected), qPrintable(outcome.error().detail));                    \
    } while (false)
