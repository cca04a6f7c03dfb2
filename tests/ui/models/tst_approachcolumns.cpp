// SPDX-License-Identifier: EUPL-1.2
#include "models/approachcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestApproachColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingThatIsCountedIsAPartOfTheBar()
    {
        const Finding works{.direction = FindingDirection::Werkt, .strength = 3};
        const Finding unknown{.direction = FindingDirection::Onbekend, .strength = 2};
        const Finding noEffectQuestion{.direction = FindingDirection::WerktDeels, .strength = 0};

        const Bar bar = effectsBar({works, unknown, noEffectQuestion});

        QCOMPARE(bar.parts.size(), 3);
        for (const BarPart &part : bar.parts)
            QVERIFY2(part.length > 0, qPrintable(part.text));
    }

    void everyDirectionHasAFillOfItsOwn()
    {
        QList<Fill> fills;
        for (const FindingDirection direction : allOf<FindingDirection>()) {
            const Bar bar = effectsBar({Finding{.direction = direction, .strength = 3}});
            QVERIFY(!fills.contains(bar.parts.first().fill));
            fills.append(bar.parts.first().fill);
        }
    }
};

QTEST_GUILESS_MAIN(TestApproachColumns)
#include "tst_approachcolumns.moc"
