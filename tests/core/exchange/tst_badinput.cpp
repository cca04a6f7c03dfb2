// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "support/stopwatch.h"
#include "support/testresult.h"

using namespace kb;

namespace {

Result<Batch> readAs(const char *id, const QByteArray &bytes)
{
    return format(QString::fromLatin1(id))->read(bytes, {});
}

Batch read(const char *id, const QByteArray &bytes)
{
    const auto batch = readAs(id, bytes);
    if (!batch)
        qFatal("%s: %s", id, qPrintable(batch.error().detail));
    return *batch;
}

bool says(const QList<Remark> &remarks, Remark::Code code, const char *detail = nullptr)
{
    return std::ranges::any_of(remarks, [&](const Remark &remark) {
        return remark.code == code && (!detail || remark.detail.contains(QString::fromUtf8(detail)));
    });
}

double secondsOf(const std::function<void()> &work)
{
    const test::Stopwatch watch;
    work();
    return watch.seconds();
}

/// One record with that title and year in each format.
QByteArray recordIn(const Format &format, const QByteArray &title, const QByteArray &date = "2024")
{
    if (format.id == QLatin1StringView("ris"))
        return "TY  - RPRT\nTI  - " + title + "\nPY  - " + date + "\nER  - \n";
    if (format.id == QLatin1StringView("bibtex"))
        return "@techreport{sleutel,\n title = {" + title + "},\n date = {" + date + "}\n}\n";
    if (format.id == QLatin1StringView("csljson"))
        return "[{\"type\":\"report\",\"title\":\"" + title + "\",\"issued\":{\"raw\":\"" + date + "\"}}]";
    return "titel;datum uitgave\n" + title + ';' + date + '\n';
}

} // namespace

/// What arrives in practice, and what somebody makes on purpose: the record is reported and left out, the
/// rest goes in, and nothing crashes or takes long.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoFileOfAnyFormat_data() { test::inEachFormat(); }
    void nothingIsNoFileOfAnyFormat()
    {
        QFETCH(const Format *, format);

        for (const char *bytes : {"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "\n", "   \r\n\r\n"})
            QCOMPARE_ERROR(format->read(bytes, {}), Error::Code::Unreadable);
        QCOMPARE_ERROR(format->read(QByteArray(4096, '\0'), {}), Error::Code::Unreadable);
    }

    void nulsAreTakenOutAndTold_data() { test::inEachFormat(); }
    void nulsAreTakenOutAndTold()
    {
        QFETCH(const Format *, format);

        const auto batch = format->read(recordIn(*format, QByteArray("Wo\0nen\0", 7)), {});

        QVERIFY_RESULT(batch);
        QCOMPARE(test::titlesIn(*batch), QStringList(QStringLiteral("Wonen")));
        QVERIFY(says(batch->remarks, Remark::Code::RemovedNul, "2"));
    }

    void bytesThatAreNoUtf8AreToldAndTheRecordIsKept_data() { test::inEachFormat(); }
    void bytesThatAreNoUtf8AreToldAndTheRecordIsKept()
    {
        QFETCH(const Format *, format);

        const auto batch = format->read(recordIn(*format, "Eén caf\xE9, één kop, één bon"), {});

        QVERIFY_RESULT(batch);
        QCOMPARE(test::titlesIn(*batch), QStringList(QStringLiteral("Eén café, één kop, één bon")));
        QVERIFY(says(batch->remarks, Remark::Code::ForeignBytes, "1"));
    }

    void textOfBeforeUnicodeIsReadAndTold_data() { test::inEachFormat(); }
    void textOfBeforeUnicodeIsReadAndTold()
    {
        QFETCH(const Format *, format);

        const auto batch = format->read(recordIn(*format, "Financi\xEBn in \x80"), {});

        QVERIFY_RESULT(batch);
        QCOMPARE(test::titlesIn(*batch), QStringList(QStringLiteral("Financiën in €")));
        QVERIFY(says(batch->remarks, Remark::Code::FallbackEncoding));
    }

    void dateThatCannotBeIsKeptBesideTheFields_data()
    {
        QTest::addColumn<const Format *>("format");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("understood");
        for (const Format &format : formats()) {
            if (!format.read)
                continue;
            QTest::addRow("%s year", format.id.latin1()) << &format << QByteArray("19999") << QString();
            QTest::addRow("%s day", format.id.latin1())
                << &format << QByteArray("2026-02-30") << QStringLiteral("2026-02");
            QTest::addRow("%s month", format.id.latin1())
                << &format << QByteArray("2026-13-01") << QStringLiteral("2026");
            QTest::addRow("%s words", format.id.latin1()) << &format << QByteArray("binnenkort") << QString();
        }
    }

    void dateThatCannotBeIsKeptBesideTheFields()
    {
        QFETCH(const Format *, format);
        QFETCH(const QByteArray, date);
        QFETCH(const QString, understood);

        const auto batch = format->read(recordIn(*format, "Titel", date), {});

        QVERIFY_RESULT(batch);
        const Study study = test::studyIn(*batch);
        QVERIFY(study.issued.text == understood || study.issued.text.isEmpty());
        const QList<QStringList> kept = study.extra.values();
        QVERIFY(std::ranges::any_of(kept, [&](const QStringList &texts) {
            return texts.join(u' ').contains(QString::fromLatin1(date));
        }));
        QVERIFY(!batch->items.front().remarks.isEmpty());
    }

    void risRecordWithoutItsEndIsReadUpToTheNext()
    {
        const Batch batch =
            read("ris", "TY  - RPRT\nTI  - Een\nTY  - RPRT\nTI  - Twee\nER  - \nTY  - RPRT\nTI  - Drie");

        QCOMPARE(test::titlesIn(batch),
                 (QStringList{QStringLiteral("Een"), QStringLiteral("Twee"), QStringLiteral("Drie")}));
        QVERIFY(says(batch.items[0].remarks, Remark::Code::MissingEnd));
        QVERIFY(batch.items[1].remarks.isEmpty());
        QVERIFY(says(batch.items[2].remarks, Remark::Code::MissingEnd));
        QCOMPARE(batch.items[1].line, 3);
    }

    void unclosedBraceCostsItsEntryOnly()
    {
        const Batch batch = read(
            "bibtex",
            "@misc{a,\n title = {Een}\n}\n@misc{b,\n title = {Twee\n}\n\n@misc{c,\n title = {Drie}\n}\n");

        QCOMPARE(test::titlesIn(batch), (QStringList{QStringLiteral("Een"), QStringLiteral("Drie")}));
        QCOMPARE(batch.skipped.size(), 1);
        QVERIFY(batch.skipped.front().reason == Skipped::Reason::Unclosed);
        QCOMPARE(batch.skipped.front().line, 4);
    }

    void stringsThatExplainEachOtherEnd()
    {
        const Batch batch = read("bibtex", "@string{a = b}\n@string{b = a}\n@string{c = c # c}\n"
                                           "@misc{k, title = a # { } # c # {Titel}}\n");

        QCOMPARE(batch.items.size(), 1);
        QVERIFY(test::studyIn(batch).title.contains(QStringLiteral("Titel")));
    }

    void stringsThatDoubleEachOtherDoNotFillTheMemory()
    {
        QByteArray bytes = "@string{a0 = {lang}}\n";
        for (int i = 1; i <= 60; ++i)
            bytes += "@string{a" + QByteArray::number(i) + " = a" + QByteArray::number(i - 1) + " # a" +
                     QByteArray::number(i - 1) + "}\n";
        bytes += "@misc{k, title = a60}\n@misc{l, title = {Goed}}\n";
        Batch batch;

        const double seconds = secondsOf([&] { batch = read("bibtex", bytes); });

        QVERIFY2(seconds < 2, QByteArray::number(seconds).constData());
        QVERIFY(test::titlesIn(batch).contains(QStringLiteral("Goed")));
        for (const Incoming &item : batch.items)
            QVERIFY(std::get<Study>(item.record).title.size() <= 2'000'000);
    }

    void tenMegabytesOfBracesTakeUnderTwoSeconds()
    {
        for (const char *brace : {"{", "}", "{}", "{\\"}) {
            const QByteArray bytes =
                "@misc{k, title = " + QByteArray(brace).repeated(10'000'000 / int(qstrlen(brace)));

            const double seconds = secondsOf([&] { (void)readAs("bibtex", bytes); });

            QVERIFY2(seconds < 2, QByteArray::number(seconds).constData());
        }
    }

    void jsonNestedAMillionDeepIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("deep");
        QTest::newRow("lists") << QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
        QTest::newRow("objects") << QByteArray("{\"a\":").repeated(1'000'000) + "1" +
                                        QByteArray("}").repeated(1'000'000);
        QTest::newRow("open") << QByteArray("[{\"a\":").repeated(300'000);
    }

    void jsonNestedAMillionDeepIsLeftOut()
    {
        QFETCH(const QByteArray, deep);
        const QByteArray bytes =
            "[{\"type\":\"report\",\"title\":\"Een\"},{\"title\":\"Diep\",\"note\":" + deep +
            "},{\"type\":\"report\",\"title\":\"Twee\"}]";
        Batch batch;

        const double seconds = secondsOf([&] { batch = read("csljson", bytes); });

        QVERIFY2(seconds < 2, QByteArray::number(seconds).constData());
        QCOMPARE(test::titlesIn(batch).front(), QStringLiteral("Een"));
        QVERIFY(!test::titlesIn(batch).contains(QStringLiteral("Diep")));
        QVERIFY(!batch.skipped.isEmpty());
    }

    void fieldOfTwoMegabytesCostsItsRecordOnly_data() { test::inEachFormat(); }
    void fieldOfTwoMegabytesCostsItsRecordOnly()
    {
        QFETCH(const Format *, format);
        const QByteArray large = recordIn(*format, QByteArray("lang ").repeated(400'000));
        QByteArray bytes = recordIn(*format, "Een");
        if (format->id == QLatin1StringView("csv"))
            bytes += large.sliced(large.indexOf('\n') + 1) + "Twee;2024\n";
        else
            bytes += large + recordIn(*format, "Twee");
        bytes.replace("][", ",");

        const auto batch = format->read(bytes, {});

        QVERIFY_RESULT(batch);
        QCOMPARE(test::titlesIn(*batch), (QStringList{QStringLiteral("Een"), QStringLiteral("Twee")}));
        QCOMPARE(batch->skipped.size(), 1);
        QVERIFY(batch->skipped.front().reason == Skipped::Reason::FieldTooLarge);
        QVERIFY(batch->skipped.front().line > 0);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
