// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/importreading.h"
#include "jobs/keptmappings.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Foreign = "Onderwerp;Wanneer\nWonen;2024\nZorg;2025\n";

FieldMapping explained(const QString &name = {})
{
    FieldMapping mapping;
    mapping.name = name;
    mapping.columns = {{u"Onderwerp"_s, u"title"_s}, {u"Wanneer"_s, u"issued"_s}};
    return mapping;
}

} // namespace

class TestImportReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    Result<Reading> read(const QString &path, const ReadOptions &options = {},
                         const std::stop_token &stop = {}) const
    {
        JobContext context{*m_bank, {}, stop};
        return readForImport(context, {{path, options}});
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void fileThatExplainsItselfBecomesAPlan()
    {
        const auto reading = read(put(u"lijst.ris"_s, "TY  - RPRT\nTI  - Wonen\nER  - \n"));

        QVERIFY_RESULT(reading);
        QCOMPARE(test::actionsOf(std::get<ImportPlan>(*reading)), "new");
    }

    void tableWithForeignHeadersIsAQuestion()
    {
        const QString path = put(u"lijst.csv"_s, Foreign);

        const auto reading = read(path);

        QVERIFY_RESULT(reading);
        const auto &table = std::get<ForeignTable>(*reading);
        QCOMPARE(table.path, path);
        QCOMPARE(table.start, Foreign);
        QVERIFY(!table.look.holdsTitle);
    }

    void explainedTableBecomesAPlan()
    {
        const auto reading = read(put(u"lijst.csv"_s, Foreign), {.as = Kind::Study, .mapping = explained()});

        QVERIFY_RESULT(reading);
        const auto &plan = std::get<ImportPlan>(*reading);
        QCOMPARE(plan.records.size(), 2);
        QCOMPARE(std::get<Study>(plan.records[1].item.record).title, u"Zorg"_s);
        QCOMPARE(std::get<Study>(plan.records[1].item.record).issued.text, u"2025"_s);
    }

    void mappingWithANameIsKeptAndOfferedForTheNextTable()
    {
        const QString path = put(u"lijst.csv"_s, Foreign);
        QVERIFY_RESULT(read(path, {.as = Kind::Study, .mapping = explained(u"Uit de bibliotheek"_s)}));

        const auto next = read(path);

        QVERIFY_RESULT(next);
        const QList<FieldMapping> kept = std::get<ForeignTable>(*next).kept;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].name, u"Uit de bibliotheek"_s);
        QCOMPARE(kept[0].columns, explained().columns);
    }

    void mappingWithoutANameIsForgotten()
    {
        QVERIFY_RESULT(read(put(u"lijst.csv"_s, Foreign), {.as = Kind::Study, .mapping = explained()}));

        QVERIFY(keptMappings(*m_bank)->isEmpty());
    }

    void mappingOfAFileThatCannotBeReadIsNotKept()
    {
        QVERIFY(!read(m_folder->filePath(u"weg.csv"_s),
                      {.as = Kind::Study, .mapping = explained(u"Uit de bibliotheek"_s)}));

        QVERIFY(keptMappings(*m_bank)->isEmpty());
    }

    void keptMappingThatIsDamagedDoesNotHideTheOthers()
    {
        QVERIFY_RESULT(keepMapping(*m_bank, explained(u"Goed"_s)));
        QVERIFY_RESULT(m_bank->write({.act = u"set"_s}, [&](Write &write) {
            return m_bank->settings().set(write, "import.mapping.Kapot"_L1, 7);
        }));

        const auto reading = read(put(u"lijst.csv"_s, Foreign));

        QVERIFY_RESULT(reading);
        const QList<FieldMapping> kept = std::get<ForeignTable>(*reading).kept;
        QVERIFY(std::ranges::find(kept, u"Goed"_s, &FieldMapping::name) != kept.end());
    }

    void stoppedItGivesNoPlan()
    {
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(read(put(u"lijst.ris"_s, "TY  - RPRT\nTI  - Wonen\nER  - \n"), {}, stop.get_token()),
                       Error::Code::Cancelled);
    }

    void lookingThroughAMappingTellsWhatTheRowsAre()
    {
        const auto look = lookThrough(Foreign, explained());

        QVERIFY(look);
        QVERIFY(look->holdsTitle);
    }

    void mappingThatSaysNothingOfTheTableGivesNoLook()
    {
        FieldMapping other;
        other.columns = {{u"Naam"_s, u"title"_s}};

        QVERIFY(!lookThrough(Foreign, other));
        QVERIFY(!lookThrough(Foreign, {}));
        QVERIFY(!lookThrough({}, explained()));
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "tst_importreading.moc"
