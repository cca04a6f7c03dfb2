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

    void railPassesTheWalk()
    {
        TabRail rail;
        rail.setTabs(tabs);
        test::show(rail, rail.sizeHint());

        QCOMPARE(test::complaintsAbout(rail), QStringList());
    }
};

QTEST_MAIN(TestTabRail)
#include "tst_tabrail.moc"
