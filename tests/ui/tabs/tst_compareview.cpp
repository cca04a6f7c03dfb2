// SPDX-License-Identifier: EUPL-1.2
#include "pairsroom.h"
#include "tabs/compareview.h"
#include "widgets/markedtext.h"
#include "widgets/scorebar.h"
#include "widgets/textlabel.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString SmallTowns = u"DGOBDR-VRG-0003"_s;
const QString SmallIslands = u"DGKR-VRG-0002"_s;
const QString ShortOfPeople = u"DGRO-STU-0006"_s;

/// With the question about small towns beside another record (spec 03, 3.6).
struct SmallBodiesRoom : PairsRoom
{
    explicit SmallBodiesRoom(const QString &other = SmallIslands)
    {
        select([&](const ShownOverlap &shown) {
            score = shown.pair.score;
            const QStringList codes{shown.a.code, shown.b.code};
            return codes.contains(SmallTowns) && codes.contains(other);
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

    /// Names of parts, and texts that are only read.
    QStringList labels()
    {
        QStringList texts;
        for (const TextLabel *each : compare().findChildren<TextLabel *>())
            texts.append(each->isVisible() ? each->text() : QString());
        return texts;
    }
    QStringList markable()
    {
        QStringList texts;
        for (const MarkedText *each : compare().findChildren<MarkedText *>())
            texts.append(each->toPlainText());
        return texts;
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
        QTRY_COMPARE(room.markedIn(u"Title of "_s + SmallTowns), shared);
        QCOMPARE(room.markedIn(u"Title of "_s + SmallIslands), shared);
    }

    void wordThatAReasonNamesIsMarkedInThePartThatHasIt()
    {
        SmallBodiesRoom room(ShortOfPeople);

        QTRY_VERIFY(room.markedIn(u"Title of "_s + SmallTowns).contains(u"kleine"));
        QVERIFY(room.markedIn(u"Plain-language summary of "_s + ShortOfPeople).contains(u"Kleine"));
    }

    void whatWasNotComparedIsSaidToBeSoAndHasNoMarks()
    {
        SmallBodiesRoom room(ShortOfPeople);

        QTRY_VERIFY(room.labels().contains(u"Supports decision (not compared)"_s));
        QVERIFY(!room.markable().join(u'\n').contains(u"Kamerbrief"));
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
