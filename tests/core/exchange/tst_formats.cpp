// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "exchange/residue.h"
#include "samples.h"
#include "support/stopwatch.h"

#include <QTest>

using namespace kb;

namespace {

constexpr quint32 Seed = 20260302;
/// Bytes; what is not linear takes minutes.
constexpr qsizetype Long = test::unlessSanitized(1'000'000, 20'000);
constexpr qsizetype Large = 10 * Long;

/// Where two records differ, by the names of the fields.
QByteArray difference(const QList<Item> &read, const QList<Item> &written)
{
    if (read.size() != written.size())
        return QByteArray::number(read.size()) + " items instead of " + QByteArray::number(written.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read[i] != written[i])
            return balancedJson(residueOf(read[i], written[i])) + " instead of " +
                   balancedJson(residueOf(written[i], read[i]));
    }
    return {};
}

} // namespace

/// What every format that can be read must keep, whichever it is.
class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenFileReadsBackEqual_data() { test::inEachFormat(); }
    void writtenFileReadsBackEqual()
    {
        QFETCH(const Format *, format);
        Item bare{Study{.title = QStringLiteral("Alleen een titel")}};
        const QList<Item> items{test::aFullStudy(), bare};

        const auto bytes = format->write(items);
        QVERIFY(bytes);
        const auto batch = format->read(*bytes, {});

        QVERIFY(batch);
        QCOMPARE(difference(test::itemsOf(*batch), items), QByteArray());
        QVERIFY(batch->skipped.isEmpty());
    }

    void questionsReadBackEqualWhereTheFormatCarriesThem_data() { test::inEachFormat(); }
    void questionsReadBackEqualWhereTheFormatCarriesThem()
    {
        QFETCH(const Format *, format);
        const QList<Item> items{test::aFullQuestion(), test::aFullQuestion()};

        const auto bytes = format->write(items);

        const bool carries = std::ranges::find(format->kinds, Kind::KnowledgeQuestion) != format->kinds.end();
        QCOMPARE(bool(bytes), carries);
        if (!carries)
            return;
        const auto batch = format->read(*bytes, {});
        QVERIFY(batch);
        QCOMPARE(difference(test::itemsOf(*batch), items), QByteArray());
    }

    void awkwardTextsReadBackEqual_data() { test::inEachFormat(); }
    void awkwardTextsReadBackEqual()
    {
        QFETCH(const Format *, format);
        QRandomGenerator random(Seed);
        for (int round = 0; round < test::unlessSanitized(500, 15); ++round) {
            const QList<Item> items{test::anAwkwardStudy(random), test::anAwkwardStudy(random)};

            const auto bytes = format->write(items);
            QVERIFY(bytes);
            const auto batch = format->read(*bytes, {});

            QVERIFY2(batch, bytes->constData());
            const QByteArray wrong = difference(test::itemsOf(*batch), items);
            QVERIFY2(wrong.isEmpty(),
                     ("round " + QByteArray::number(round) + ": " + wrong + "\n" + *bytes).constData());
        }
    }

    void whatBelongsToTheBankStaysThere_data() { test::inEachFormat(); }
    void whatBelongsToTheBankStaysThere()
    {
        QFETCH(const Format *, format);
        Item item{Study{.title = QStringLiteral("Titel")}};
        auto &study = std::get<Study>(item.record);
        study.uid = Uid::createUuid();
        study.ownerUnit = Uid::createUuid();
        study.assessedBy = QStringLiteral("geheimpje");
        study.contributions = {{.name = QStringLiteral("Vries, J. de"), .person = Uid::createUuid()}};

        const auto bytes = format->write(QList<Item>{item});

        QVERIFY(bytes);
        QVERIFY(!bytes->contains("geheimpje"));
        for (const Uid &uid : {study.uid, study.ownerUnit, study.contributions.front().person})
            QVERIFY(!bytes->contains(textOf(uid).toLatin1()));
    }

    void writtenFileIsRecognised_data() { test::inEachFormat(); }
    void writtenFileIsRecognised()
    {
        QFETCH(const Format *, format);
        const auto bytes = format->write(QList<Item>{test::aFullStudy()});
        QVERIFY(bytes);

        QCOMPARE(formatOf(u"zonder.achtervoegsel", *bytes), format);
        QCOMPARE(formatOf(QStringLiteral("x.") + format->suffixes.front(), QByteArray()), format);
    }

    void everyTruncationIsReadWithoutACrash_data() { test::inEachFormat(); }
    void everyTruncationIsReadWithoutACrash()
    {
        QFETCH(const Format *, format);
        const auto bytes = format->write(QList<Item>{test::aFullStudy(), test::aFullStudy()});
        QVERIFY(bytes);

        for (qsizetype length = 0; length < bytes->size(); ++length) {
            const auto batch = format->read(bytes->first(length), {});
            QVERIFY(!batch || batch->items.size() <= 2);
        }
    }

    void randomBytesAreReadWithoutACrash_data() { test::inEachFormat(); }
    void randomBytesAreReadWithoutACrash()
    {
        QFETCH(const Format *, format);
        QRandomGenerator random(Seed);
        for (int round = 0; round < test::unlessSanitized(300, 20); ++round) {
            QByteArray bytes(random.bounded(400), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(round % 2 == 0 ? 256 : 128));

            const auto batch = format->read(bytes, {});

            QVERIFY(!batch || batch->items.size() <= bytes.size());
        }
    }

    void pathologicalFilesTakeLinearTime_data()
    {
        QTest::addColumn<const Format *>("format");
        QTest::addColumn<QByteArray>("unit");
        for (const Format &format : formats()) {
            if (!format.read)
                continue;
            for (const char *unit :
                 {"{",          "}", "\"",  "\"\"\n",   "@a{b,",     "\n@a{b,c={", "\\\"",      "[",
                  "\n{\"a\":[", "x", "\n",  "TY  - \n", "TI  - x\n", "\nKW  - #",  "\nPY  - #", "\nA#  - ",
                  ";",          "$", "\\'", "a and ",   "'",         "a#={b},"})
                QTest::addRow("%s %s", format.id.latin1(), QByteArray(unit).toPercentEncoding().constData())
                    << &format << QByteArray(unit);
        }
    }

    void pathologicalFilesTakeLinearTime()
    {
        QFETCH(const Format *, format);
        QFETCH(const QByteArray, unit);
        const bool isClassic = unit == "{" || unit == "\"" || unit == "x";
        QByteArray bytes = format->id == QLatin1StringView("bibtex") ? "@misc{k, title = {t}, "
                                                                     : "TY  - JOUR\nTI  - x\nAB  - ";
        if (!unit.contains('#'))
            bytes += unit.repeated((isClassic ? Large : Long) / unit.size());
        for (int number = 0; bytes.size() < Long; ++number)
            bytes += QByteArray(unit).replace('#', QByteArray::number(number));
        const test::Stopwatch watch;

        const auto batch = format->read(bytes, {});

        QVERIFY(!batch || batch->items.size() <= bytes.size());
        const double seconds = watch.seconds();
        QVERIFY2(seconds < 5, QByteArray::number(seconds));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
