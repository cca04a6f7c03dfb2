// SPDX-License-Identifier: EUPL-1.2
#include "model/identifiers.h"

#include <QTest>

using namespace kb;
using Normal = std::optional<QString> (*)(QStringView);

Q_DECLARE_METATYPE(Normal)

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validOnesGetTheirStoredForm_data()
    {
        QTest::addColumn<Normal>("normal");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("doi") << Normal(normalDoi) << "10.5555/12345678"
                             << "10.5555/12345678";
        QTest::newRow("doi address") << Normal(normalDoi) << "https://doi.org/10.5555/ABC"
                                     << "10.5555/abc";
        QTest::newRow("old doi address") << Normal(normalDoi) << "http://dx.doi.org/10.5555/a"
                                         << "10.5555/a";
        QTest::newRow("doi with its name") << Normal(normalDoi) << " DOI: 10.5555/a(b)"
                                           << "10.5555/a(b)";
        QTest::newRow("isbn 13") << Normal(normalIsbn) << "978-3-16-148410-0"
                                 << "9783161484100";
        QTest::newRow("isbn 10 with x") << Normal(normalIsbn) << "0-8044-2957-x"
                                        << "080442957X";
        QTest::newRow("isbn with its name") << Normal(normalIsbn) << "ISBN 978 3 16 148410 0"
                                            << "9783161484100";
        QTest::newRow("issn") << Normal(normalIssn) << "03785955"
                              << "0378-5955";
        QTest::newRow("issn with x") << Normal(normalIssn) << "2434-561x"
                                     << "2434-561X";
        QTest::newRow("orcid") << Normal(normalOrcid) << "0000000218250097"
                               << "0000-0002-1825-0097";
        QTest::newRow("orcid address") << Normal(normalOrcid) << "https://orcid.org/0000-0002-1694-233X"
                                       << "0000-0002-1694-233X";
        QTest::newRow("ror address") << Normal(normalRor) << "https://ror.org/04pp8hn57"
                                     << "04pp8hn57";
        QTest::newRow("urn:nbn") << Normal(normalUrnNbn) << "URN:NBN:NL:UI:10-1234"
                                 << "urn:nbn:nl:ui:10-1234";
    }

    void validOnesGetTheirStoredForm()
    {
        QFETCH(const Normal, normal);
        QFETCH(const QString, typed);
        QFETCH(const QString, stored);

        QCOMPARE(normal(typed), std::optional(stored));
        QCOMPARE(normal(stored), std::optional(stored)); // normal forms stay as they are
    }

    void wrongOnesGetNone_data()
    {
        QTest::addColumn<Normal>("normal");
        QTest::addColumn<QString>("typed");
        QTest::newRow("doi, short registrant") << Normal(normalDoi) << "10.55/x";
        QTest::newRow("doi, other directory") << Normal(normalDoi) << "11.1234/x";
        QTest::newRow("doi with a space") << Normal(normalDoi) << "10.5555/a b";
        QTest::newRow("isbn 13, check digit") << Normal(normalIsbn) << "978-3-16-148410-1";
        QTest::newRow("isbn 10, check digit") << Normal(normalIsbn) << "0-8044-2957-1";
        QTest::newRow("isbn, x in the middle") << Normal(normalIsbn) << "0-80X4-2957-1";
        QTest::newRow("issn, check digit") << Normal(normalIssn) << "0378-5956";
        QTest::newRow("orcid, check digit") << Normal(normalOrcid) << "0000-0002-1825-0098";
        QTest::newRow("ror, check digits") << Normal(normalRor) << "04pp8hn58";
        QTest::newRow("ror, letter that is none") << Normal(normalRor) << "04ppuhn57";
        QTest::newRow("urn:nbn, half") << Normal(normalUrnNbn) << "nbn:10-1234";
        for (const auto &[name, normal] :
             {std::pair("empty doi", Normal(normalDoi)), std::pair("empty isbn", Normal(normalIsbn)),
              std::pair("empty issn", Normal(normalIssn)), std::pair("empty orcid", Normal(normalOrcid)),
              std::pair("empty ror", Normal(normalRor)), std::pair("empty urn", Normal(normalUrnNbn))})
            QTest::newRow(name) << normal << QString();
    }

    void wrongOnesGetNone()
    {
        QFETCH(const Normal, normal);
        QFETCH(const QString, typed);

        QCOMPARE(normal(typed), std::nullopt);
    }

    void bothLengthsOfAnIsbnCompareEqual()
    {
        QCOMPARE(longIsbn(QStringLiteral("0306406152")), QStringLiteral("9780306406157"));
        QCOMPARE(longIsbn(QStringLiteral("9780306406157")), QStringLiteral("9780306406157"));
    }
};

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
