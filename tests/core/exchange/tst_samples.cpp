// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "exchange/residue.h"
#include "support/goldenfile.h"
#include "support/testresult.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kb;

namespace {

const QString Folder = QStringLiteral(SOURCE_ROOT "/tests/core/exchange/data/");

QString wordOf(Remark::Code code)
{
    static constexpr std::array words{"KeptAsExtra",   "SuppliedTitle", "MissingEnd",       "StrayText",
                                      "UnclearDate",   "UnknownCode",   "InvalidValue",     "UnknownMacro",
                                      "MissingParent", "Duplicate",     "FallbackEncoding", "ForeignBytes",
                                      "RemovedNul"};
    return QString::fromLatin1(words.at(size_t(code)));
}

QString wordOf(Skipped::Reason reason)
{
    static constexpr std::array words{"Empty",   "NoTitle",  "FieldTooLarge", "LineTooLarge",
                                      "TooDeep", "Unclosed", "Malformed",     "NotOurs"};
    return QString::fromLatin1(words.at(size_t(reason)));
}

QJsonArray remarksOf(const QList<Remark> &remarks)
{
    QJsonArray words;
    for (const Remark &remark : remarks)
        words.append(QStringLiteral("%1 %2").arg(wordOf(remark.code), remark.detail).trimmed());
    return words;
}

/// All that a file gave, for people to read: the fields by name where they differ from an empty record.
QByteArray account(const Batch &batch)
{
    QJsonArray records;
    for (const Incoming &incoming : batch.items) {
        const bool isStudy = kindOf(incoming) == Kind::Study;
        const Item empty = isStudy ? Item{Study{}} : Item{KnowledgeQuestion{}};
        QJsonObject record{{QStringLiteral("line"), incoming.line},
                           {QStringLiteral("fields"), residueOf(incoming, empty)},
                           {QStringLiteral("unit"), incoming.references.unitCode}};
        if (!incoming.remarks.isEmpty())
            record.insert(QStringLiteral("remarks"), remarksOf(incoming.remarks));
        records.append(record);
    }
    QJsonArray skipped;
    for (const Skipped &each : batch.skipped)
        skipped.append(
            QStringLiteral("line %1: %2 %3").arg(each.line).arg(wordOf(each.reason), each.detail).trimmed());
    return QJsonDocument(QJsonObject{{QStringLiteral("records"), records},
                                     {QStringLiteral("remarks"), remarksOf(batch.remarks)},
                                     {QStringLiteral("skipped"), skipped}})
        .toJson();
}

} // namespace

/// Files as people have them: what we understand of each (`.read`) and what we write of that again in the
/// same format (`.written`).
class TestSamples : public QObject
{
    Q_OBJECT

    void eachSample()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("path");
        for (const Format &format : formats()) {
            const QDir folder(Folder + format.id);
            const QString pattern = QStringLiteral("*.") + format.suffixes.front();
            for (const QString &file : folder.entryList({pattern}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(file)) << QString(format.id) << folder.filePath(file);
        }
    }

private Q_SLOTS:
    void everyFormatThatCanBeReadHasASample()
    {
        for (const Format &format : formats())
            QVERIFY2(!format.read || !QDir(Folder + format.id).isEmpty(), format.id.latin1());
    }

    void fileIsUnderstoodAsBefore_data() { eachSample(); }
    void fileIsUnderstoodAsBefore()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, path);
        const QByteArray bytes = test::contentOf(path);

        const Format *found = formatOf(path, bytes);

        QVERIFY(found);
        QCOMPARE(QString(found->id), format);
        const auto batch = found->read(bytes, {});
        QVERIFY_RESULT(batch);
        QVERIFY(test::equalsGoldenFile(account(*batch), path + QStringLiteral(".read")));
    }

    void fileIsWrittenAsBeforeAndSaysTheSame_data() { eachSample(); }
    void fileIsWrittenAsBeforeAndSaysTheSame()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, path);
        const Format &known = *kb::format(format);
        const auto batch = known.read(test::contentOf(path), {});
        QVERIFY_RESULT(batch);

        const auto written = known.write(test::itemsOf(*batch));

        QVERIFY_RESULT(written);
        QVERIFY(test::equalsGoldenFile(*written, path + QStringLiteral(".written")));
        const auto again = known.read(*written, {});
        QVERIFY_RESULT(again);
        QCOMPARE(test::itemsOf(*again), test::itemsOf(*batch));
    }

    /// What one format does not understand goes through any other and comes back.
    void nothingIsLostOnTheWayThroughAnotherFormat_data() { eachSample(); }
    void nothingIsLostOnTheWayThroughAnotherFormat()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, path);
        const auto batch = kb::format(format)->read(test::contentOf(path), {});
        QVERIFY_RESULT(batch);
        const QList<Item> items = test::itemsOf(*batch);

        for (const Format &other : formats()) {
            const bool carries = std::ranges::find(other.kinds, kindOf(items.front())) != other.kinds.end();
            if (!carries || !other.read)
                continue;
            const auto written = other.write(items);
            QVERIFY_RESULT(written);
            const auto back = other.read(*written, {});
            QVERIFY_RESULT(back);
            QCOMPARE(test::itemsOf(*back), items);
        }
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
