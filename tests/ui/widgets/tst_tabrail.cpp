// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/tabrail.h"

#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QList<RailTab> tabs{{u"today"_s, 1, Glyph::Today, u"Vandaag"_s},
                          {u"overlap"_s, 5, Glyph::Overlap, u"Overlap"_s},
                          {u"advice"_s, 7, Glyph::Advice, u"Advies"_s}};

} // namespace

class TestTabRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countIsSpokenWithTheTitle()
    {
        TabRail rail;
        rail.setTabs(tabs);

        rail.setCount(u"overlap"_s, 23, u"23 nieuw"_s);

        QCOMPARE(rail.item(1)->data(Qt::AccessibleTextRole).toString(), u"Overlap, 23 nieuw"_s);
        QVERIFY(rail.item(1)->toolTip().contains(u"Ctrl+5"));
    }

    void countGoesAwayWithTheLastItem()
    {
        TabRail rail;
        rail.setTabs(tabs);
        rail.setCount(u"overlap"_s, 23, u"23 nieuw"_s);

        rail.setCount(u"overlap"_s, 0, {});

        QCOMPARE(rail.item(1)->data(Qt::AccessibleTextRole).toString(), u"Overlap"_s);
    }

    void arrowsChooseATab()
    {
        TabRail rail;
        rail.setTabs(tabs);
        QSignalSpy chosen(&rail, &TabRail::chosen);

        QTest::keyClick(&rail, Qt::Key_Down);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"overlap"_s);
    }

    void anotherLanguageKeepsTabAndCount()
    {
        TabRail rail;
        rail.setTabs(tabs);
        rail.setCount(u"overlap"_s, 23, u"23 nieuw"_s);
        rail.setCurrent(u"overlap"_s);
        QSignalSpy chosen(&rail, &TabRail::chosen);

        QList<RailTab> english = tabs;
        english[0].title = u"Today"_s;
        rail.setTabs(english);

        QCOMPARE(rail.current(), u"overlap"_s);
        QCOMPARE(rail.item(0)->text(), u"Today"_s);
        QVERIFY(rail.item(1)->data(Qt::AccessibleTextRole).toString().endsWith(u"23 nieuw"));
        QCOMPARE(chosen.count(), 0);
    }

    void onTopTheArrowsToTheSideChooseATab()
    {
        TabRail rail;
        rail.setTabs(tabs);
        rail.setSide(TabSide::Top);
        test::show(rail, {800, rail.heightForWidth(800)});

        QTest::keyClick(&rail, Qt::Key_Right);
        const QString second = rail.current();
        QTest::keyClick(&rail, Qt::Key_Left);

        QCOMPARE(second, u"overlap"_s);
        QCOMPARE(rail.current(), u"today"_s);
    }

    void onTopEveryTabIsInSightHoweverNarrow()
    {
        TabRail rail;
        rail.setTabs(tabs);
        rail.setSide(TabSide::Top);
        rail.setCount(u"overlap"_s, 2300, u"2300 nieuw"_s);

        for (const int width : {800, 260, 160}) {
            rail.setFixedSize(width, rail.heightForWidth(width));
            test::show(rail, rail.size());
            for (int row = 0; row < rail.count(); ++row) {
                const QRect tab = rail.visualItemRect(rail.item(row));
                QVERIFY2(rail.viewport()->rect().contains(tab), qPrintable(QString::number(width)));
            }
        }
        QVERIFY(rail.heightForWidth(160) > rail.heightForWidth(800));
    }

    void railPassesTheWalkOnEitherSide()
    {
        for (const TabSide side : {TabSide::Left, TabSide::Top}) {
            TabRail rail;
            rail.setTabs(tabs);
            rail.setSide(side);
            test::show(rail, {600, 120});
            test::savePicture(rail, side == TabSide::Top ? u"tabs-top"_s : u"tabs-left"_s);

            QCOMPARE(test::complaintsAbout(rail), QStringList());
        }
    }
};

QTEST_MAIN(TestTabRail)
#include "tst_tabrail.moc"
