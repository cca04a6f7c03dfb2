// SPDX-License-Identifier: EUPL-1.2
#include "badfiles.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Extra extraOf(const PlannedRecord &record)
{
    return std::visit([](const auto &item) { return item.extra; }, record.item.record);
}

} // namespace

/// Records as they should not be, on their way into a bank: the record is reported with its line and a
/// reason, the rest goes in, and nothing crashes.
class TestBadRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldOfTenMegabytesCostsItsRecordOnly_data() { eachSource(); }
    void fieldOfTenMegabytesCostsItsRecordOnly()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;
        const QByteArray large = QByteArray("lang ").repeated(2'000'000);

        const auto plan = desk.read(*source, source->fileOf({source->recordOf("Een"), source->recordOf(large),
                                                             source->recordOf("Twee")}));

        QVERIFY_RESULT(plan);
        const QList<PlannedRecord> skipped = skippedIn(*plan);
        QCOMPARE(skipped.size(), 1);
        QCOMPARE(skipped[0].line, source->secondLine);
        QVERIFY(skipped[0].skipped->reason == Skipped::Reason::FieldTooLarge ||
                skipped[0].skipped->reason == Skipped::Reason::LineTooLarge);
        QCOMPARE(desk.titlesAfter(*plan), Both);
    }

    void hundredThousandUnclosedBracesCostNothingElse_data() { eachSource(); }
    void hundredThousandUnclosedBracesCostNothingElse()
    {
        QFETCH(const Source *, source);
        for (const char *sign : {"{", "[", "\"", "{\"a\":"}) {
            const ImportDesk desk;
            const QByteArray braces = QByteArray(sign).repeated(100'000);

            const auto plan =
                desk.read(*source, source->fileOf({source->recordOf("Een"), source->recordOf(braces)}));

            QVERIFY_RESULT(plan);
            QCOMPARE(desk.titlesAfter(*plan).first(), u"Een"_s);
        }
    }

    void recordWithoutATitleIsReportedAndTheRestGoesIn_data() { eachSource(); }
    void recordWithoutATitleIsReportedAndTheRestGoesIn()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        const auto plan = desk.read(
            *source, source->fileOf({source->recordOf("Een"), source->titleless, source->recordOf("Twee")}));

        QVERIFY_RESULT(plan);
        const QList<PlannedRecord> skipped = skippedIn(*plan);
        QCOMPARE(skipped.size(), 1);
        QVERIFY(skipped[0].action == ImportAction::Skipped);
        QVERIFY(skipped[0].skipped->reason == Skipped::Reason::NoTitle);
        QCOMPARE(skipped[0].line, source->secondLine);
        QCOMPARE(desk.titlesAfter(*plan), Both);
    }

    void lastRecordThatIsCutOffIsReported_data() { eachSource(); }
    void lastRecordThatIsCutOffIsReported()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        const auto plan =
            desk.read(*source, source->start + source->recordOf("Een") + source->between + source->cut);

        QVERIFY_RESULT(plan);
        QCOMPARE(plan->records.size(), 2);
        const PlannedRecord &last = plan->records[1];
        QVERIFY(last.skipped || !last.remarks.isEmpty());
        QCOMPARE(last.line, source->secondLine);
        QCOMPARE(desk.titlesAfter(*plan).first(), u"Een"_s);
    }

    void dateThatCannotBeIsKeptAndReported_data() { eachSource(); }
    void dateThatCannotBeIsKeptAndReported()
    {
        QFETCH(const Source *, source);
        for (const QByteArray &date : {"2026-02-30"_ba, "2026-13-01"_ba, "19999"_ba, "binnenkort"_ba}) {
            const ImportDesk desk;

            const auto plan =
                desk.read(*source, source->fileOf({source->recordOf("Een", date), source->recordOf("Twee")}));

            QVERIFY_RESULT(plan);
            const PlannedRecord &wrong = plan->records[0];
            QVERIFY2(!wrong.remarks.isEmpty(), date.constData());
            const QList<QStringList> kept = extraOf(wrong).values();
            QVERIFY2(std::ranges::any_of(kept,
                                         [&](const QStringList &texts) {
                                             return texts.join(u' ').contains(QString::fromLatin1(date));
                                         }),
                     date.constData());
            QCOMPARE(desk.titlesAfter(*plan), Both);
        }
    }
};

QTEST_GUILESS_MAIN(TestBadRecords)
#include "tst_badrecords.moc"
