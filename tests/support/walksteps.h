// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

#include <initializer_list>

namespace kb::test {

/// For the data of a walk: once in each language, in the column "language".
inline void inBothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("nl") << QStringLiteral("nl");
    QTest::newRow("en") << QStringLiteral("en");
}

/// One step after the other; what comes after one that failed would say nothing.
template <typename Walk> void takeSteps(Walk &walk, std::initializer_list<void (Walk::*)()> steps)
{
    for (const auto step : steps) {
        (walk.*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace kb::test
