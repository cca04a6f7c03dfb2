// SPDX-License-Identifier: EUPL-1.2
#include "report/effectwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Finding effect(FindingDirection direction, int strength)
{
    Finding finding;
    finding.direction = direction;
    finding.strength = strength;
    return finding;
}

} // namespace

class TestEffectWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDirectionHasASignOfItsOwn()
    {
        QStringList signs;
        for (const FindingDirection direction : allOf<FindingDirection>())
            signs.append(effectText(effect(direction, 2)));

        QCOMPARE(signs.removeDuplicates(), 0);
        QCOMPARE(signs.first(), u"+2"_s);
    }

    void findingsStandInTheirOrder()
    {
        using enum FindingDirection;

        QCOMPARE(effectsText({effect(Werkt, 3), effect(WerktDeels, 2), effect(WerktNiet, 4)}),
                 u"+3 ~2 \u22124"_s);
        QCOMPARE(effectsText({}), QString());
    }

    void sentenceCountsEachDirection()
    {
        using enum FindingDirection;

        const QString sentence = effectsSentence({effect(Werkt, 3), effect(Werkt, 2), effect(WerktNiet, 4)});

        QCOMPARE(sentence, u"Works: 2 (strength 3, 2); No effect: 1 (strength 4)"_s);
    }
};

QTEST_GUILESS_MAIN(TestEffectWords)
#include "tst_effectwords.moc"
