// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/yearfilter.h"
#include "wording/language.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestYearFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void yearsAreTypedByKeyboard()
    {
        YearFilter filter(u"Year"_s);
        show(filter, {200, 32});

        QTest::keyClick(&filter, Qt::Key_Space);
        const QList<QLineEdit *> edits = filter.findChildren<QLineEdit *>();
        QVERIFY(edits.first()->isVisible());
        QTest::keyClicks(edits.first(), u"2019x"_s);
        QTest::keyClick(edits.first(), Qt::Key_Tab);
        QTest::keyClicks(edits.last(), u"2024"_s);
        QTest::keyClick(edits.last(), Qt::Key_Return);

        QCOMPARE(filter.chosen(), (QStringList{u"2019"_s, u"2024"_s}));
        QVERIFY(!edits.first()->isVisible());
    }

    void yearThatIsNotTypedInFullDoesNotCountYet()
    {
        YearFilter filter(u"Year"_s);

        QTest::keyClicks(filter.findChildren<QLineEdit *>().first(), u"201"_s);

        QCOMPARE(filter.chosen(), QStringList());
    }

    void nameTellsWhichYears_data()
    {
        QTest::addColumn<QStringList>("years");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QStringList() << u"Year: all"_s;
        QTest::newRow("first") << QStringList{u"2019"_s, {}} << u"Year: from 2019"_s;
        QTest::newRow("last") << QStringList{{}, u"2024"_s} << u"Year: up to 2024"_s;
        QTest::newRow("both") << QStringList{u"2019"_s, u"2024"_s} << u"Year: 2019 – 2024"_s;
        QTest::newRow("the same") << QStringList{u"2024"_s, u"2024"_s} << u"Year: 2024"_s;
        QTest::newRow("turned round") << QStringList{u"2024"_s, u"2019"_s} << u"Year: 2019 – 2024"_s;
    }

    void nameTellsWhichYears()
    {
        QFETCH(const QStringList, years);
        YearFilter filter(u"Year"_s);

        filter.setChosen(years);

        QTEST(filter.accessibleName(), "name");
    }

    void latestYearsAreShownWithTheirCounts()
    {
        YearFilter filter(u"Year"_s);
        QHash<QString, QString> counts;
        for (int year = 2000; year <= 2026; ++year)
            counts.insert(QString::number(year), u"3"_s);

        filter.setCounts(counts, {});

        const auto *first = filter.findChild<QLineEdit *>();
        QVERIFY(first->accessibleDescription().startsWith(u"2026  (3), 2025  (3)"_s));
        QVERIFY(!first->accessibleDescription().contains(u"2010"_s));
        filter.setCounts({}, {});
        QVERIFY(first->accessibleDescription().isEmpty());
    }

    void everyPartIsNamed()
    {
        YearFilter filter(u"Year"_s);
        show(filter, {200, 32});

        QTest::keyClick(&filter, Qt::Key_Space);

        QCOMPARE(complaintsAbout(filter), QStringList());
    }
};

QTEST_MAIN(TestYearFilter)
#include "tst_yearfilter.moc"
