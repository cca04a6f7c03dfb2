// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/walker.h"

namespace kb::test {

/// In the list of a programme.
inline void addPart(Walker &walker, const QString &title, int minutes)
{
    walker.press(Qt::Key_Insert);
    walker.type(title);
    QVERIFY(walker.tabTo({QStringLiteral("Minuten"), QStringLiteral("Minutes")}));
    walker.write(QString::number(minutes));
}

/// In the list of who takes part.
inline void addParticipant(Walker &walker, const QString &name, const Walker::Words &side)
{
    walker.press(Qt::Key_Insert);
    QVERIFY(walker.tabTo({QStringLiteral("Naam"), QStringLiteral("Name")}));
    walker.type(name);
    QVERIFY(walker.tabTo({QStringLiteral("Kant"), QStringLiteral("Side")}));
    QVERIFY(walker.choose(side));
}

} // namespace kb::test
