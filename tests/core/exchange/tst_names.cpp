// SPDX-License-Identifier: EUPL-1.2
#include "exchange/names.h"

#include <QTest>

using namespace kb;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfANameAreThoseBetweenTheCommas()
    {
        QCOMPARE(partsOf(QStringLiteral("King, M.L., Jr.")),
                 (NameParts{QStringLiteral("King"), QStringLiteral("M.L."), QStringLiteral("Jr.")}));
        QCOMPARE(partsOf(QStringLiteral("Bureau Voorbeeld")).family, QStringLiteral("Bureau Voorbeeld"));
        QCOMPARE(nameOf(partsOf(QStringLiteral("de Vries,Jan"))), QStringLiteral("de Vries, Jan"));
    }

    void naturalOrderIsTurnedAroundWithThePrefix()
    {
        QCOMPARE(turnedAround(QStringLiteral("Jan de Vries")), QStringLiteral("de Vries, Jan"));
        QCOMPARE(turnedAround(QStringLiteral("Joris van den Akker")), QStringLiteral("van den Akker, Joris"));
        QCOMPARE(turnedAround(QStringLiteral("Sanne Jansen")), QStringLiteral("Jansen, Sanne"));
        QCOMPARE(turnedAround(QStringLiteral("Plato")), QStringLiteral("Plato"));
    }

    void organisationsAreToldByTheirWords_data()
    {
        QTest::addColumn<bool>("isOrganisation");
        for (const char *name :
             {"Ministerie van Onderwijs, Cultuur en Wetenschap", "TNO", "Gemeente Voorbeeldstad",
              "Bureau Voorbeeld B.V.", "Universiteit Utrecht", "Raad voor Cultuur"})
            QTest::newRow(name) << true;
        for (const char *name : {"Bank, J.", "Vries, Jan de", "Jan Jansen", "Gemeente, P.", "de Raad, A."})
            QTest::newRow(name) << false;
    }

    void organisationsAreToldByTheirWords()
    {
        QFETCH(const bool, isOrganisation);
        const QString name = QString::fromUtf8(QTest::currentDataTag());

        QCOMPARE(looksLikeOrganisation(name), isOrganisation);
        QCOMPARE(contributionOf(name, ContributionRole::Auteur).role == ContributionRole::Organisatie,
                 isOrganisation);
        QCOMPARE(contributionOf(name, ContributionRole::Redacteur).role, ContributionRole::Redacteur);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
