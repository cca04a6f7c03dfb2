// SPDX-License-Identifier: EUPL-1.2
#include "model/personname.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixStandsBeforeTheFamilyNameInAText()
    {
        const Person sanne{.given = u"Sanne"_s, .prefix = u"de"_s, .family = u"Wit"_s};

        QCOMPARE(fullName(sanne), u"Sanne de Wit"_s);
    }

    void lineLeavesOutWhatComesLast()
    {
        const Person dam{.prefix = u"van"_s, .family = u"Dam"_s, .suffix = u"jr."_s};

        QCOMPARE(fullName(dam), u"Van Dam jr."_s);
        QCOMPARE(nameInLine(dam), u"van Dam"_s);
    }

    void initialsTakeThePlaceOfTheFirstName()
    {
        const Person sanne{.prefix = u"de"_s, .family = u"Wit"_s, .initials = u"S."_s};

        QCOMPARE(fullName(sanne), u"S. de Wit"_s);
    }

    void nameWithNothingBeforeItBeginsWithACapital()
    {
        const Person sanne{.prefix = u"de"_s, .family = u"Wit"_s};

        QCOMPARE(fullName(sanne), u"De Wit"_s);
    }

    void listIsOrderedByTheFamilyNameWithoutItsPrefix()
    {
        const Person joris{.given = u"Joris"_s, .prefix = u"van den"_s, .family = u"Akker"_s};

        QCOMPARE(listedName(joris), u"Akker, Joris van den"_s);
        QCOMPARE(listedName({.family = u"Akker"_s}), u"Akker"_s);
    }

    void typedNamesStandByTheirLastWordAndFunctionsByTheirName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");

        QTest::newRow("prefix") << u"J. de Vries"_s << u"Vries"_s;
        QTest::newRow("one word") << u"Bakker"_s << u"Bakker"_s;
        QTest::newRow("function") << u"SG (functie)"_s << u"SG (functie)"_s;
        QTest::newRow("long function") << u"Directeur Ruimte (functie) "_s << u"Directeur Ruimte (functie)"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void typedNamesStandByTheirLastWordAndFunctionsByTheirName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, family);

        QCOMPARE(familyIn(name), family);
    }

    void functionsStandInFullOnPaper_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("printed");

        QTest::newRow("short") << u"SG (functie)"_s << u"Secretaris-generaal"_s;
        QTest::newRow("short first word") << u"DG Ruimte (functie)"_s << u"Directeur-generaal Ruimte"_s;
        QTest::newRow("in full") << u"Planner netbeheer (functie)"_s << u"Planner netbeheer"_s;
        QTest::newRow("no function") << u"DG de Boer"_s << u"DG de Boer"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void functionsStandInFullOnPaper()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, printed);

        QCOMPARE(printedName(name), printed);
    }

    void workThatEndedIsOverFromTheNextDayMonthOrYear_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("isStillOn");

        QTest::newRow("no end") << QString() << true;
        QTest::newRow("this year") << u"2026"_s << true;
        QTest::newRow("last year") << u"2025"_s << false;
        QTest::newRow("this month") << u"2026-03"_s << true;
        QTest::newRow("last month") << u"2026-02"_s << false;
        QTest::newRow("today") << u"2026-03-02"_s << true;
        QTest::newRow("yesterday") << u"2026-03-01"_s << false;
    }

    void workThatEndedIsOverFromTheNextDayMonthOrYear()
    {
        QFETCH(const QString, end);
        QFETCH(const bool, isStillOn);

        QCOMPARE(isOn({.to = {end}}, QDate(2026, 3, 2)), isStillOn);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
