// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/exportjob.h"
#include "model/policydossier.h"
#include "support/goldenfile.h"
#include "support/largestfile.h"

#include <QRegularExpression>

using namespace kb;

class TestExportJob : public QObject
{
    Q_OBJECT

    static Result<> exportAll(Bank &bank, const QString &path, const char *format, Kind kind)
    {
        const auto ids = recordIds(bank.context().db, *recordType(kind), Shelf::InUse);
        return exportTo(bank, path, *kb::format(QString::fromLatin1(format)), kind, *ids);
    }

    static void eachFormatThatCanBeRead()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : formats()) {
            if (format.read)
                QTest::newRow(format.id.latin1()) << QString(format.id);
        }
    }

private Q_SLOTS:
    void recordsGoOutWithTheNamesOfWhatTheyPointAt()
    {
        const auto bank = test::makeBank();
        const Concept subject = test::aConcept(QStringLiteral("wonen"));
        PolicyDossier dossier;
        dossier.code = QStringLiteral("D3");
        dossier.title = QStringLiteral("Leefbare kernen");
        const Uid subjectUid = test::insert(*bank, subject);
        auto question = test::aQuestion();
        question.dossier = test::insert(*bank, dossier);
        const Uid uid = test::insert(*bank, question);
        QVERIFY_RESULT(bank->write({QStringLiteral("edit")}, [&](Write &write) {
            return bank->links().add(write, uid, LinkType::Concept, subjectUid);
        }));

        const auto items =
            exportItems(*bank, Kind::KnowledgeQuestion, *bank->records<KnowledgeQuestion>().ids());

        QVERIFY_RESULT(items);
        QCOMPARE(items->size(), 1);
        const References &references = items->front().references;
        QCOMPARE(references.unitCode, QStringLiteral("DGVB"));
        QCOMPARE(references.unitName, QStringLiteral("Eenheid DGVB"));
        QCOMPARE(references.dossier, QStringLiteral("Leefbare kernen"));
        QCOMPARE(references.concepts, QStringList(QStringLiteral("wonen")));
    }

    void studyWithoutLanguageGoesOutWithoutOneAndComesBackSo_data() { eachFormatThatCanBeRead(); }
    void studyWithoutLanguageGoesOutWithoutOneAndComesBackSo()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit"));
        const auto from = test::makeBank();
        test::insert(*from, Study{.title = QStringLiteral("Zonder taal")});

        QVERIFY_RESULT(exportAll(*from, path, format.toLatin1(), Kind::Study));

        const QRegularExpression aLanguage(QStringLiteral("(^LA  - |langid|\"language\":|\\bnl\\b)"),
                                           QRegularExpression::MultilineOption);
        const QString written = QString::fromUtf8(test::contentOf(path));
        QVERIFY2(!written.contains(aLanguage), qPrintable(written));
        const auto batch = readFile(path, {}, {});
        QVERIFY_RESULT(batch);
        QCOMPARE(std::get<Study>(batch->items.value(0).record).language, QString());
    }

    void exportedStudyComesIntoAnEmptyBankTheSame_data() { eachFormatThatCanBeRead(); }
    void exportedStudyComesIntoAnEmptyBankTheSame()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit"));
        const auto from = test::makeBank();
        auto study = test::aStudy();
        study.keywords = {QStringLiteral("wonen"), QStringLiteral("zorg")};
        study.doi = QStringLiteral("10.5555/a");
        study.summaryPlain = QStringLiteral("In gewone taal.\n\nMet een witregel.");
        study.extra = {{QStringLiteral("C1"), {QStringLiteral("niet begrepen")}}};
        test::insert(*from, study);
        QVERIFY_RESULT(exportAll(*from, path, format.toLatin1(), Kind::Study));

        const auto to = test::makeBank(QStringLiteral("DGRO"));
        const auto batch = readFile(path, {}, {});
        QVERIFY_RESULT(batch);
        QVERIFY_RESULT(test::import(*to, *batch));

        const auto taken = to->records<Study>().all();
        QCOMPARE(taken->size(), 1);
        Study expected = study;
        expected.uid = taken->front().uid;
        expected.refcode = taken->front().refcode;
        expected.ownerUnit = to->identity().unit;
        expected.origin = Origin::Import;
        expected.externalId = QStringLiteral("DGVB-STU-0001");
        expected.extra.insert(taken->front().extra); // a table says whose it was
        QCOMPARE(taken->front().extra.value(QStringLiteral("C1")), study.extra.value(QStringLiteral("C1")));
        QCOMPARE(taken->front(), expected);
    }

    void ownExportSaysNothingNew_data() { eachFormatThatCanBeRead(); }
    void ownExportSaysNothingNew()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit"));
        const auto bank = test::makeBank();
        auto study = test::aStudy();
        study.extra = {{QStringLiteral("C1"), {QStringLiteral("niet begrepen")}}};
        test::insert(*bank, study);

        QVERIFY_RESULT(exportAll(*bank, path, format.toLatin1(), Kind::Study));
        const auto batch = readFile(path, {}, {});

        QVERIFY_RESULT(batch);
        QCOMPARE(test::actionsOf(test::planOf(*bank, *batch)), "same");
    }

    void kindThatTheFormatCannotCarryIsRefusedAndTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit.ris"));
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(exportAll(*bank, path, "ris", Kind::Study));
        const QByteArray before = test::contentOf(path);

        QCOMPARE_ERROR(exportAll(*bank, path, "ris", Kind::KnowledgeQuestion), Error::Code::InvalidInput);

        QVERIFY(!before.isEmpty());
        QCOMPARE(test::contentOf(path), before);
    }

    void tableOnAFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("ods") << TableFormat::Ods;
        QTest::newRow("csv") << TableFormat::Csv;
    }

    void tableOnAFullDiskLeavesWhatWasThere()
    {
#ifdef Q_OS_UNIX
        QFETCH(const TableFormat, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lijst"));
        Spreadsheet table{.title = QStringLiteral("Lijst"), .columns = { { QStringLiteral("Kolom") } }};
        QVERIFY_RESULT(saveTable(path, format, table));
        const QByteArray before = test::contentOf(path);
        for (int row = 0; row < 1000; ++row)
            table.rows.append(QList<SpreadsheetCell>{{ QString::number(row * row) }});
        const test::LargestFile limit(100); // bytes

        QVERIFY(!saveTable(path, format, table));

        QVERIFY(!before.isEmpty());
        QCOMPARE(test::contentOf(path), before);
#else
        QSKIP("needs limits of the operating system");
#endif
    }

    void placeThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir folder;
        const auto bank = test::makeBank();

        const auto written =
            exportAll(*bank, folder.filePath(QStringLiteral("er/niet/uit.ris")), "ris", Kind::Study);

        QVERIFY(!written);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
