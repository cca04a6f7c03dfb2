// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importtest.h"

namespace kb::test {

/// How a file of one sort is written: one record after the other, each with a title and a date.
struct Source
{
    const char *name;
    const char *suffix;
    QByteArray start;
    QByteArray record; ///< with TITLE and DATE in it
    QByteArray between;
    QByteArray end;
    int secondLine;       ///< where the second record begins
    QByteArray titleless; ///< and with nothing that can serve as one
    QByteArray cut;       ///< the last record as far as it was written
    Kind as = Kind::None;

    QByteArray recordOf(const QByteArray &title, const QByteArray &date = "2024") const
    {
        return QByteArray(record).replace("TITLE", title).replace("DATE", date);
    }

    QByteArray fileOf(const QByteArrayList &records) const { return start + records.join(between) + end; }
};

inline const Source Sources[]{
    {.name = "RIS",
     .suffix = "ris",
     .record = "TY  - RPRT\nTI  - TITLE\nPY  - DATE\nER  - \n",
     .secondLine = 5,
     .titleless = "TY  - RPRT\nN1  - notitie\nER  - \n",
     .cut = "TY  - RPRT\nTI  - Half"},
    {.name = "BibTeX",
     .suffix = "bib",
     .record = "@techreport{sleutel,\n title = {TITLE},\n date = {DATE}\n}\n",
     .secondLine = 5,
     .titleless = "@techreport{,\n note = {notitie}\n}\n",
     .cut = "@techreport{sleutel,\n title = {Half"},
    {.name = "CSL-JSON",
     .suffix = "json",
     .start = "[\n",
     .record = R"({"type":"report","title":"TITLE","issued":{"raw":"DATE"}})",
     .between = ",\n",
     .end = "\n]\n",
     .secondLine = 3,
     .titleless = R"({"type":"report","note":"notitie"})",
     .cut = R"({"type":"report","title":"Half)"},
    {.name = "CSV of studies",
     .suffix = "csv",
     .start = "titel;datum uitgave\n",
     .record = "TITLE;DATE\n",
     .secondLine = 3,
     .titleless = ";2024\n",
     .cut = "\"Half"},
    {.name = "CSV of questions",
     .suffix = "csv",
     .start = "titel;datum\n",
     .record = "TITLE;DATE\n",
     .secondLine = 3,
     .titleless = ";2024\n",
     .cut = "\"Half",
     .as = Kind::KnowledgeQuestion},
};

/// What stays when the record between these two does not go in.
inline const QStringList Both{QStringLiteral("Een"), QStringLiteral("Twee")};

/// One row per source, for the data of a test.
inline void eachSource()
{
    QTest::addColumn<const Source *>("source");
    for (const Source &source : Sources)
        QTest::newRow(source.name) << &source;
}

/// A new bank and a folder with a file in it.
struct ImportDesk
{
    QString put(const Source &source, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QStringLiteral("lijst.") + QString::fromLatin1(source.suffix)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    Result<ImportPlan> read(const Source &source, const QString &path) const
    {
        const auto batch = readFile(path, {}, {.as = source.as});
        return batch ? planImport(*bank, path, *batch) : batch.error();
    }

    Result<ImportPlan> read(const Source &source, const QByteArray &bytes) const
    {
        return read(source, put(source, bytes));
    }

    /// What stands in the bank once the file is taken in, the first record first.
    QStringList titlesAfter(const ImportPlan &plan) const
    {
        if (const auto imported = applyImport(*bank, plan, {.doubles = DoublesPolicy::TakeIn}); !imported)
            return {imported.error().detail};
        const auto studies = bank->records<Study>().all();
        const auto questions = bank->records<KnowledgeQuestion>().all();
        QStringList titles;
        for (const Study &study : *studies)
            titles.prepend(study.title);
        for (const KnowledgeQuestion &question : *questions)
            titles.prepend(question.text);
        return titles;
    }

    QTemporaryDir folder;
    std::unique_ptr<Bank> bank = makeBank();
};

/// The records that were left out.
inline QList<PlannedRecord> skippedIn(const ImportPlan &plan)
{
    QList<PlannedRecord> skipped;
    std::ranges::copy_if(plan.records, std::back_inserter(skipped),
                         [](const PlannedRecord &record) { return record.skipped.has_value(); });
    return skipped;
}

} // namespace kb::test

Q_DECLARE_METATYPE(const kb::test::Source *)
