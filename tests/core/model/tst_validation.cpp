// SPDX-License-Identifier: EUPL-1.2
#include "model/validation.h"

#include <QTest>

using namespace kb;

namespace {

constexpr int ThisYear = 2026;

QString ref(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emailNeedsADotInItsDomain()
    {
        QVERIFY(isEmailAddress(u"kennis@voorbeeld.example"));
        QVERIFY(!isEmailAddress(u"kennis@voorbeeld"));
        QVERIFY(!isEmailAddress(u"kennis @voorbeeld.example"));
        QVERIFY(!isEmailAddress(u"a@b@voorbeeld.example"));
        QVERIFY(!isEmailAddress(u"kennis@voorbeeld..example"));
    }

    void onlyPagesOfTheWebAreWebAddresses()
    {
        QCOMPARE(webAddress(u"https://voorbeeld.example/a"),
                 std::optional(QUrl(ref("https://voorbeeld.example/a"))));
        QVERIFY(!webAddress(u"www voorbeeld"));
        QVERIFY(!webAddress(u"https://voorbeeld"));
        QVERIFY(!webAddress(u"file:///etc/passwd"));
        QVERIFY(!webAddress(u"javascript:alert(1)"));
    }

    void parliamentaryPapersGetOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("normal");
        QTest::newRow("complete") << "Kamerstukken II 2025/26, 36800-VII, nr. 12, p. 3"
                                  << "Kamerstukken II 2025/26, 36800-VII, nr. 12, p. 3";
        QTest::newRow("letter of the senate") << "Kamerstukken I 2014/15, 33802, C, p. 3"
                                              << "Kamerstukken I 2014/15, 33802, C, p. 3";
        QTest::newRow("space in the number") << " Kamerstukken II  2025/26, 36 800, nr. 1"
                                             << "Kamerstukken II 2025/26, 36800, nr. 1";
        QTest::newRow("turn of the century") << "Kamerstukken II 1999/00, 26800, nr. 2a"
                                             << "Kamerstukken II 1999/00, 26800, nr. 2a";
        QTest::newRow("years apart") << "Kamerstukken II 2025/27, 36800, nr. 1"
                                     << "";
        QTest::newRow("other form") << "Handelingen II 2025/26, nr. 12"
                                    << "";
        QTest::newRow("short dossier") << "Kamerstukken II 2025/26, 3680, nr. 1"
                                       << "";
    }

    void parliamentaryPapersGetOneForm()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, normal);

        QCOMPARE(normalParliamentRef(typed).value_or(QString()), normal);
    }

    void parliamentaryDossierMayHaveASpace()
    {
        QCOMPARE(normalParliamentDossier(u"31 490"), std::optional(ref("31490")));
        QCOMPARE(normalParliamentDossier(u"36800-VII"), std::optional(ref("36800-VII")));
        QVERIFY(!normalParliamentDossier(u"3149"));
    }

    void datesMayMissTheirDayButMustBeReal()
    {
        for (const char *date : {"2026", "2026-02", "2026-02-28", "1900", "2027"})
            QVERIFY2(isPlausibleDate({ref(date)}, ThisYear), date);
        for (const char *date : {"2026-02-30", "1899", "2028", "2026-13", "26", "", "2026-2-3"})
            QVERIFY2(!isPlausibleDate({ref(date)}, ThisYear), date);
    }

    void citizenNumbersAreFoundBetweenWords()
    {
        QCOMPARE(citizenNumbersIn(u"burger 111222333, dossier 123456789 en 1112223330"),
                 QStringList(ref("111222333")));
        QCOMPARE(citizenNumbersIn(u"000000000"), QStringList());
    }

    void amountIsReadAsPeopleWriteIt()
    {
        QCOMPARE(centsIn(u"85.000"), std::optional<qint64>(85'000'00));
        QCOMPARE(centsIn(u"85000,00"), std::optional<qint64>(85'000'00));
        QCOMPARE(centsIn(u"€ 85.000"), std::optional<qint64>(85'000'00));
        QCOMPARE(centsIn(u"0,05"), std::optional<qint64>(5));
        QCOMPARE(centsIn(u"99.999.999,99"), std::optional<qint64>(99'999'999'99));
    }

    void amountThatIsNoneIsNotGuessed()
    {
        for (const char16_t *typed : {u"85k", u"", u"-5", u"85.00", u"1,5", u"100.000.000", u"100000000"})
            QVERIFY2(!centsIn(typed), qPrintable(QString::fromUtf16(typed)));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
