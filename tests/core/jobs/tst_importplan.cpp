// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "exchange/pdfcontents.h"
#include "importtest.h"
#include "model/attachment.h"
#include "support/pdfmaker.h"

using namespace kb;

class TestImportPlan : public QObject
{
    Q_OBJECT

    static Study withDoi(const QString &title, const QString &doi)
    {
        Study study = test::aStudy(title);
        study.doi = doi;
        return study;
    }

    /// A PDF in a file of its own, and what its reader proposes for it.
    static FileBatch pdfProposing(const QTemporaryDir &folder, const Study &study)
    {
        QFile file(folder.filePath(QStringLiteral("rapport.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(test::pdfSaying("Wonen")) < 0)
            qFatal("no PDF");
        Batch batch = test::batchOf({study});
        batch.format = PdfFormat;
        return {file.fileName(), batch};
    }

private Q_SLOTS:
    void fiveActionsEachWithItsLineAndReason()
    {
        const auto bank = test::makeBank();
        const auto here =
            withDoi(QStringLiteral("Wonen boven winkels in kleine steden"), QStringLiteral("10.5555/a"));
        const auto mended = withDoi(QStringLiteral("Energiearmoede meten"), QStringLiteral("10.5555/b"));
        const Uid uid = test::insert(*bank, mended);
        test::insert(*bank, here);
        auto withVolume = mended;
        withVolume.volume = QStringLiteral("12");
        auto almost = test::aStudy(QStringLiteral("Wonen boven winkels in kleine stede"));
        almost.pages = QStringLiteral("1-9");
        Batch batch = test::batchOf({here, withVolume, almost, test::aStudy(QStringLiteral("Iets nieuws"))});
        batch.skipped.append({Skipped::Reason::Unclosed, QStringLiteral("title"), 3});

        const ImportPlan plan = test::planOf(*bank, batch);

        QCOMPARE(test::actionsOf(plan), "same changed double skipped new");
        QCOMPARE(plan.records[0].knownBy, KnownBy::Doi);
        QCOMPARE(plan.records[1].uid, uid);
        QCOMPARE(plan.records[1].changes, QStringList(QStringLiteral("volume")));
        QCOMPARE(plan.records[2].resembles, here.title);
        QCOMPARE(plan.records[2].knownBy, KnownBy::Title);
        QCOMPARE(plan.records[3].line, 3);
        QVERIFY(plan.records[3].skipped->reason == Skipped::Reason::Unclosed);
        QCOMPARE(plan.records[4].line, 4);
        QVERIFY(plan.hasFindings());
    }

    void planningWritesNothing()
    {
        const auto bank = test::makeBank();
        const qint64 before = *bank->context().log.count();

        test::planOf(*bank, test::batchOf({test::aStudy(), test::aQuestion()}));

        QCOMPARE(*bank->context().log.count(), before);
    }

    void titleAlikeThatSaysNothingNewIsTheSame()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());

        QCOMPARE(test::actionsOf(test::planOf(*bank, test::batchOf({test::aStudy()}))), "same");
    }

    void whatTheFileDoesNotSayIsNoChange()
    {
        const auto bank = test::makeBank();
        auto study = withDoi(QStringLiteral("Titel"), QStringLiteral("10.5555/a"));
        study.abstract = QStringLiteral("Van de bank");
        study.keywords = {QStringLiteral("wonen")};
        study.contributions.front().person = newUid(bank->now());
        test::insert(*bank, study);
        auto brief = withDoi(QStringLiteral("Titel"), QStringLiteral("10.5555/a"));
        brief.language.clear();

        QCOMPARE(test::actionsOf(test::planOf(*bank, test::batchOf({brief}))), "same");
    }

    void statusOfAQuestionIsTheBanksOwn()
    {
        const auto bank = test::makeBank();
        auto question = test::aQuestion();
        question.externalId = QStringLiteral("184501");
        question.status = QuestionStatus::Onderzoek;
        test::insert(*bank, question);
        question.status = QuestionStatus::Open;

        QCOMPARE(test::actionsOf(test::planOf(*bank, test::batchOf({question}))), "same");
    }

    void sameCodeWithAnotherTitleIsAnotherStudy()
    {
        const auto bank = test::makeBank();
        auto study = test::aStudy();
        study.externalId = QStringLiteral("deVries2024");
        test::insert(*bank, study);
        auto other = test::aStudy(QStringLiteral("Vergrijzing op het platteland"));
        other.externalId = study.externalId;

        QCOMPARE(test::actionsOf(test::planOf(*bank, test::batchOf({other}))), "new");
    }

    void sharedDoiWithAnotherTitleIsForAPersonToJudge()
    {
        const auto bank = test::makeBank();
        test::insert(*bank,
                     withDoi(QStringLiteral("Samenvattingen van de kennisdag"), QStringLiteral("10.5555/a")));
        const auto other =
            withDoi(QStringLiteral("Huurprijzen in krimpregio's"), QStringLiteral("10.5555/a"));

        const ImportPlan plan = test::planOf(*bank, test::batchOf({other}));

        QCOMPARE(test::actionsOf(plan), "double");
        QCOMPARE(plan.records.front().knownBy, KnownBy::Doi);
    }

    void twoRecordsWithOneCodeInAFileAreNotTakenForEachOtherSilently()
    {
        const auto bank = test::makeBank();
        auto question = test::aQuestion();
        question.externalId = QStringLiteral("7");
        auto again = question;
        again.explanation = QStringLiteral("Anders");

        const ImportPlan plan = test::planOf(*bank, test::batchOf({question, again}));

        QCOMPARE(test::actionsOf(plan), "new double");
        QVERIFY(plan.records[1].uid.isNull());
        QCOMPARE(plan.records[1].resembles, question.text);
    }

    void oneFileChangesARecordOnce()
    {
        const auto bank = test::makeBank();
        auto study = withDoi(QStringLiteral("Titel"), QStringLiteral("10.5555/a"));
        test::insert(*bank, study);
        auto first = study;
        first.volume = QStringLiteral("1");
        auto second = study;
        second.volume = QStringLiteral("2");

        QCOMPARE(test::actionsOf(test::planOf(*bank, test::batchOf({first, second}))), "changed double");
    }

    void sameQuestionOfAnotherUnitIsNoDouble()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        auto question = test::aQuestion();
        question.externalId = QStringLiteral("1");
        Batch batch;
        batch.items = {test::incoming(question, {.unitCode = QStringLiteral("DGVB")}),
                       test::incoming(question, {.unitCode = QStringLiteral("DGRO")})};

        QCOMPARE(test::actionsOf(test::planOf(*bank, batch)), "new new");
    }

    void whatAnotherUnitOwnsIsSkippedWithItsName()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        const auto theirs = withDoi(QStringLiteral("Titel"), QStringLiteral("10.5555/a"));
        test::insert(*other, theirs);
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        auto mended = theirs;
        mended.volume = QStringLiteral("12");

        const ImportPlan plan = test::planOf(*bank, test::batchOf({mended, theirs, test::aStudy()}));

        QCOMPARE(test::actionsOf(plan), "skipped same new");
        QCOMPARE(plan.records[0].skipped->reason, Skipped::Reason::NotOurs);
        QCOMPARE(plan.records[0].skipped->detail, QStringLiteral("DGRO"));
        QVERIFY_RESULT(applyImport(*bank, plan));
    }

    void filesAreComparedWithEachOther()
    {
        const auto bank = test::makeBank();
        const auto study = withDoi(QStringLiteral("Wonen boven winkels"), QStringLiteral("10.5555/a"));
        Batch second = test::batchOf({study, test::aStudy()});
        second.skipped.append({Skipped::Reason::Empty, {}, 3});

        const auto plan = planImport(*bank, {{QStringLiteral("map/een.ris"), test::batchOf({study})},
                                             {QStringLiteral("map/twee.ris"), second}});

        QVERIFY_RESULT(plan);
        QCOMPARE(test::actionsOf(*plan), "new double new skipped");
        QCOMPARE(plan->records[0].file, QStringLiteral("map/een.ris"));
        QCOMPARE(plan->records[3].file, QStringLiteral("map/twee.ris"));
        QCOMPARE(plan->name(), QStringLiteral("een.ris + 1"));
    }

    void pdfOfAKnownStudyIsAddedToItsFilesAndChangesNothingElse()
    {
        const QTemporaryDir folder;
        const auto bank = test::makeBank();
        const auto here = withDoi(QStringLiteral("Wonen boven winkels"), QStringLiteral("10.5555/a"));
        const Uid uid = test::insert(*bank, here);
        auto proposed = withDoi(QStringLiteral("Wonen boven winkels eindversie"), here.doi);
        proposed.issued = {QStringLiteral("2025-01-31")};

        const auto plan = planImport(*bank, {pdfProposing(folder, proposed)});
        QVERIFY_RESULT(plan);
        QCOMPARE(test::actionsOf(*plan), "changed");
        QCOMPARE(plan->records[0].changes, QStringList(QStringLiteral("files")));
        QVERIFY_RESULT(applyImport(*bank, *plan));

        const auto study = bank->records<Study>().get(uid);
        QCOMPARE(study->title, here.title);
        QCOMPARE(study->issued, here.issued);
        QCOMPARE(bank->records<Attachment>().all()->first().about, uid);
        QCOMPARE(test::actionsOf(*planImport(*bank, {pdfProposing(folder, proposed)})), "same");
    }

    void stoppedPlanIsCancelled()
    {
        const auto bank = test::makeBank();
        std::stop_source stop;
        stop.request_stop();

        const auto plan = planImport(*bank, {}, test::batchOf({test::aStudy()}), {}, stop.get_token());

        QCOMPARE_ERROR(plan, Error::Code::Cancelled);
    }

    void progressIsTold()
    {
        const auto bank = test::makeBank();
        QList<AnyRecord> records;
        for (int i = 0; i < 250; ++i)
            records.append(test::aStudy(QStringLiteral("Deel %1").arg(i)));
        QList<qint64> told;

        const auto plan =
            planImport(*bank, {}, test::batchOf(records), [&](qint64 done, qint64) { told.append(done); });

        QVERIFY_RESULT(plan);
        QCOMPARE(told, (QList<qint64>{0, 100, 200}));
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
