// SPDX-License-Identifier: EUPL-1.2
#include "tabroom.h"
#include "tabs/pairspage.h"
#include "tabs/reusepage.h"
#include "widgets/paperview.h"

#include <QHeaderView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize BesideTheTabs(1060, 700); // what the tabs leave of a window of 1280

QStringList columnsInSight(RecordView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    QStringList keys;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section))
            keys.append(view.model()->headerData(section, Qt::Horizontal, KeyRole).toString());
    }
    return keys;
}

} // namespace

class TestPairsColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfAPairStaysInSightBesideThePreview() // spec 03, 3.6
    {
        TabRoom<PairsPage> room;
        QVERIFY(room.tab->findChild<PaperView *>()->isVisible());

        room.tab->resize(BesideTheTabs);
        QTest::qWait(50);

        QCOMPARE(columnsInSight(room.view()), (QStringList{u"level"_s, u"score"_s, u"from"_s, u"and"_s,
                                                           u"why"_s, u"status"_s, u"left"_s}));
        QVERIFY(room.view().columnWidth(4) >= 100); // the beginning of why
    }

    void scoreStatusAndWhatIsLeftStayInSightOfWhatCanBeUsedAgain()
    {
        TabRoom<ReusePage> room(Desk::Content::Example, u"KIEM"_s, systemClock());
        QVERIFY(room.tab->findChild<PaperView *>()->isVisible());

        room.tab->resize(BesideTheTabs);
        QTest::qWait(50);

        const QStringList seen = columnsInSight(room.view());
        for (const QString &key : {u"score"_s, u"question"_s, u"known"_s, u"status"_s, u"left"_s})
            QVERIFY2(seen.contains(key), qPrintable(key));
    }
};

QTEST_MAIN(TestPairsColumns)
#include "tst_pairscolumns.moc"
