// SPDX-License-Identifier: EUPL-1.2
#include "wording/datetext.h"

#include <QTest>

using namespace kb;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenAsPeopleWriteThem()
    {
        QCOMPARE(dateText(QDate(2026, 3, 2), dutch), QStringLiteral("2 mrt 2026"));
        QCOMPARE(dateText(QDate(2026, 3, 2), english), QStringLiteral("2 Mar 2026"));
        QCOMPARE(exactDateText(QDate(2026, 3, 2), dutch), QStringLiteral("maandag 2 maart 2026"));
        QCOMPARE(dateText(QDate(), dutch), QString());
    }

    void onlyWhatIsKnownIsShown()
    {
        QCOMPARE(dateText(PartialDate{QStringLiteral("2026")}, dutch), QStringLiteral("2026"));
        QCOMPARE(dateText(PartialDate{QStringLiteral("2026-05")}, dutch), QStringLiteral("mei 2026"));
        QCOMPARE(dateText(PartialDate{QStringLiteral("2026-05-09")}, dutch), QStringLiteral("9 mei 2026"));
        QCOMPARE(dateText(PartialDate{QStringLiteral("ca. 1900")}, dutch), QStringLiteral("ca. 1900"));
    }

    void datesFollowTheNotationOfTheProgram()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });

        setDateNotation(DateNotation::Numbers);
        const QString numbers = dateText(QDate(2026, 3, 2), dutch);
        const QString month = dateText(PartialDate{QStringLiteral("2026-03")}, dutch);
        setDateNotation(DateNotation::Iso);

        QCOMPARE(numbers, QStringLiteral("02-03-2026"));
        QCOMPARE(month, QStringLiteral("03-2026"));
        QCOMPARE(dateText(PartialDate{QStringLiteral("2026-03-02")}, dutch), QStringLiteral("2026-03-02"));
        QCOMPARE(dateText(PartialDate{QStringLiteral("2026")}, dutch), QStringLiteral("2026"));
    }

    void whatIsShownCanBeTypedAgain()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });
        for (const DateNotation notation : allDateNotations) {
            setDateNotation(notation);
            for (const char *date : {"2026", "2026-03", "2026-03-02"}) {
                const PartialDate known{QString::fromLatin1(date)};
                QCOMPARE(dateFromText(dateText(known, dutch), dutch), known);
            }
        }
    }

    void todayIsATimeAndAnotherDayADate()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(15, 0));

        QCOMPARE(momentText(QDateTime(QDate(2026, 3, 2), QTime(14, 2)), now, dutch), QStringLiteral("14:02"));
        QCOMPARE(momentText(QDateTime(QDate(2026, 3, 1), QTime(14, 2)), now, dutch),
                 QStringLiteral("1 mrt 2026"));
        QCOMPARE(momentText(QDateTime(), now, dutch), QString());
    }

    void momentThatIsReadLaterHasItsDayAndItsTime()
    {
        QCOMPARE(datedMomentText(QDateTime(QDate(2026, 3, 2), QTime(14, 2)), dutch),
                 QStringLiteral("2 mrt 2026, 14:02"));
        QCOMPARE(datedMomentText(QDateTime(), dutch), QString());
    }

    void typedDatesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");

        const std::pair<const char *, const char *> cases[]{
            {"2026", "2026"},
            {"2026-2", "2026-02"},
            {"2026-02", "2026-02"},
            {"02-2026", "2026-02"},
            {" 28-2-2026 ", "2026-02-28"},
            {"28/02/2026", "2026-02-28"},
            {"2026-02-28", "2026-02-28"},
            {"28 feb 2026", "2026-02-28"},
            {"28  februari 2026", "2026-02-28"},
            {"mrt. 2026", "2026-03"},
            {"march 2026", "2026-03"},
            {"30-2-2026", ""},
            {"0-2-2026", ""},
            {"2026-13", ""},
            {"2026-00", ""},
            {"foo 2026", ""},
            {"26", ""},
            {"", ""},
            {"tomorrow", ""},
        };
        for (const auto &[typed, read] : cases)
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(read);
    }

    void typedDatesAreRead()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, read);

        QCOMPARE(dateFromText(typed, dutch).text, read);
    }

    void whatIsShownCanBeTyped()
    {
        for (const QLocale &locale : {dutch, english}) {
            for (int month = 1; month <= 12; ++month) {
                const QDate date(2026, month, 28);
                QCOMPARE(dateFromText(dateText(date, locale), locale).firstDay(), date);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
