// SPDX-License-Identifier: EUPL-1.2
#include "overlap/textlikeness.h"

#include <QTest>

using namespace kb::overlap;

class TestTextLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amongMoreTextsThanMostBanksHaveLittleLikenessDoesNotCount()
    {
        const LikenessFloors few = LikenessFloors::among(12'000);
        const LikenessFloors many = LikenessFloors::among(100'000);

        QVERIFY(many.whole > few.whole);
        QVERIFY(many.withoutSpellings > few.withoutSpellings);
    }

    void whatIsLookedAtForItsSpellingsMayStillBeTooLittle()
    {
        for (const qsizetype texts : {1, 100'000})
            QVERIFY(LikenessFloors::among(texts).withoutSpellings < LikenessFloors::among(texts).whole);
    }

    void withoutAxesWordsAndSpellingsCarryTheWhole()
    {
        QCOMPARE(weighLikeness(1, 0, 1, false).sum(), 1.0);
        QCOMPARE(weighLikeness(1, 1, 1, true).sum(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTextLikeness)
#include "tst_textlikeness.moc"
