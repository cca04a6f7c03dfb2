// SPDX-License-Identifier: EUPL-1.2
#include "pairsroom.h"
#include "tabs/compareview.h"
#include "widgets/markedtext.h"
#include "widgets/scorebar.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// With the two questions about small bodies side by side (spec 03, 3.6).
struct SmallBodiesRoom : PairsRoom
{
    SmallBodiesRoom()
    {
        select([this](const ShownOverlap &shown) {
            score = shown.pair.score;
            const QStringList codes{shown.a.code, shown.b.code};
            return codes.contains(u"DGOBDR-VRG-0003"_s) && codes.contains(u"DGKR-VRG-0002"_s);
        });
        trigger(u"Compare"_s);
    }

    const CompareView &compare() { return *tab->findChild<CompareView *>(); }
    /// As it is said to who listens.
    QString markedIn(const QString &text)
    {
        for (const MarkedText *each : compare().findChildren<MarkedText *>()) {
            if (each->accessibleName() == text)
                return each->accessibleDescription();
        }
        return {};
    }

    int score = 0;
};

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatBothQuestionsHaveAreMarkedInBothAndNoOthers()
    {
        SmallBodiesRoom room;

        const QString shared = u"Marked: kleine, wettelijke, taken, uitvoeren"_s;
        QTRY_COMPARE(room.markedIn(u"Title of DGOBDR-VRG-0003"_s), shared);
        QCOMPARE(room.markedIn(u"Title of DGKR-VRG-0002"_s), shared);
    }

    void pointsOfThePartsAddUpToTheScoreOfTheList()
    {
        SmallBodiesRoom room;

        const auto *bar = room.compare().findChild<ScoreBar *>();
        QTRY_VERIFY(bar->accessibleName().startsWith(QString::number(room.score)));
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
