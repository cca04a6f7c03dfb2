// SPDX-License-Identifier: EUPL-1.2
#include "model/lifecycle.h"

#include <QTest>

using namespace kb;

namespace {

KnowledgeQuestion neededQuestion()
{
    KnowledgeQuestion question;
    question.text = QStringLiteral("Hoe groot is de energiearmoede?");
    question.dossier = Uid::createUuid();
    question.needClass = NeedClass::Nodig;
    question.needBy = QDate(2026, 7, 1);
    question.decisionSupported = QStringLiteral("brief aan de Kamer");
    return question;
}

Study publishableStudy()
{
    Study study;
    study.title = QStringLiteral("Energiearmoede meten");
    study.contributions = {{.name = QStringLiteral("Kuipers, E.")}};
    study.issued = {QStringLiteral("2024-05")};
    study.summaryPlain = QStringLiteral("Wat energiearmoede is en hoe u haar meet.");
    study.shareLevel = ShareLevel::Openbaar;
    study.personalDataChecked = study.rightsChecked = study.accessibilityChecked = true;
    return study;
}

template <typename R, typename State> R inState(R record, State R::*field, State state)
{
    record.*field = state;
    return record;
}

} // namespace

/// The guards of spec 02, 2.8 that forbid a step.
class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNeededQuestionOpensWithDossierDateAndDecision()
    {
        const auto opened = inState(neededQuestion(), &KnowledgeQuestion::status, QuestionStatus::Open);

        QCOMPARE(missingForStep(neededQuestion(), opened, {}), QStringList());
    }

    void openingNamesEverythingThatIsMissing()
    {
        KnowledgeQuestion bare;
        bare.needClass = NeedClass::Nodig;

        const QStringList missing =
            missingForStep(bare, inState(bare, &KnowledgeQuestion::status, QuestionStatus::Open), {});

        QCOMPARE(missing, QStringList({QStringLiteral("dossier"), QStringLiteral("need_by"),
                                       QStringLiteral("decision_supported")}));
    }

    void anAnswerNeedsItsSummaryAndAStudyOrAMeeting()
    {
        const KnowledgeQuestion open =
            inState(neededQuestion(), &KnowledgeQuestion::status, QuestionStatus::Open);
        KnowledgeQuestion answered = inState(open, &KnowledgeQuestion::status, QuestionStatus::Beantwoord);
        QCOMPARE(missingForStep(open, answered, {}).size(), 2);

        answered.answerSummary = QStringLiteral("Een op de tien huishoudens.");
        QCOMPARE(missingForStep(open, answered, {.answers = 1}), QStringList());
        answered.answeredInMeeting = true;
        QCOMPARE(missingForStep(open, answered, {}), QStringList());
    }

    void openedAgainAQuestionSaysWhyEachTime()
    {
        const KnowledgeQuestion answered =
            inState(neededQuestion(), &KnowledgeQuestion::status, QuestionStatus::Beantwoord);
        KnowledgeQuestion open = inState(answered, &KnowledgeQuestion::status, QuestionStatus::Open);
        QCOMPARE(missingForStep(answered, open, {}), QStringList(QStringLiteral("reopen_reason")));

        open.reopenReason = QStringLiteral("De cijfers zijn herzien.");
        QCOMPARE(missingForStep(answered, open, {}), QStringList());
        const KnowledgeQuestion again = inState(open, &KnowledgeQuestion::status, QuestionStatus::Beantwoord);
        QCOMPARE(missingForStep(again, open, {}), QStringList(QStringLiteral("reopen_reason")));
    }

    void everyWayBackAsksWhy_data()
    {
        QTest::addColumn<QuestionStatus>("from");
        QTest::addColumn<QuestionStatus>("to");
        QTest::newRow("open to draft") << QuestionStatus::Open << QuestionStatus::Concept;
        QTest::newRow("partly to open") << QuestionStatus::Deels << QuestionStatus::Open;
        QTest::newRow("no longer needed to open") << QuestionStatus::Vervallen << QuestionStatus::Open;
        QTest::newRow("merged to open") << QuestionStatus::Samengevoegd << QuestionStatus::Open;
    }

    void everyWayBackAsksWhy()
    {
        QFETCH(const QuestionStatus, from);
        QFETCH(const QuestionStatus, to);
        const KnowledgeQuestion question = neededQuestion();

        QCOMPARE(missingForStep(inState(question, &KnowledgeQuestion::status, from),
                                inState(question, &KnowledgeQuestion::status, to), {.answers = 1}),
                 QStringList(QStringLiteral("reopen_reason")));
    }

    void aNewQuestionIsAskedWhatItsStateAsksFor()
    {
        KnowledgeQuestion answered;
        answered.text = QStringLiteral("Hoe groot is de energiearmoede?");
        answered.status = QuestionStatus::Beantwoord;

        QCOMPARE(missingForStep(KnowledgeQuestion(), answered, {}),
                 QStringList({QStringLiteral("dossier"), QStringLiteral("answer_summary"),
                              QStringLiteral("study_question_link")}));
    }

    void aStudyIsCalledCompleteWhenItIsKnownWhoPerformedIt()
    {
        const Study begun = publishableStudy();
        Study complete = begun;
        complete.recordState = Quality::Volledig;

        QCOMPARE(missingForStep(begun, complete, 0), QStringList{QStringLiteral("institutes")});
        QCOMPARE(missingForStep(begun, complete, 1), QStringList());
        QCOMPARE(missingForStep(complete, complete, 0), QStringList()); // as it came, it may be edited
    }

    void aStudyBecomesPublicWhenEverythingWasChecked()
    {
        const Study ready = publishableStudy();
        const Study open = inState(ready, &Study::publicationStatus, PublicationStatus::Openbaar);

        QCOMPARE(missingForStep(ready, open), QStringList());
    }

    void publicationNamesWhatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Study>("study");
        const auto row = [](const char *name, const std::function<void(Study &)> &spoil) {
            Study study = publishableStudy();
            spoil(study);
            QTest::newRow(name) << QString::fromLatin1(name) << study;
        };
        row("title", [](Study &study) { study.title.clear(); });
        row("contributions", [](Study &study) { study.contributions.clear(); });
        row("issued", [](Study &study) { study.issued = {}; });
        row("summary_plain", [](Study &study) { study.summaryPlain.clear(); });
        row("share_level", [](Study &study) { study.shareLevel = ShareLevel::InternBzk; });
        row("personal_data_checked", [](Study &study) { study.personalDataChecked = false; });
        row("rights_checked", [](Study &study) { study.rightsChecked = false; });
        row("accessibility_checked", [](Study &study) { study.accessibilityChecked = false; });
    }

    void reasonWhyItIsNotAccessibleWillDo()
    {
        Study study = publishableStudy();
        study.accessibilityChecked = false;
        study.accessibilityReason = QStringLiteral("De tabellen zijn gescand.");

        const auto missing =
            missingForStep(study, inState(study, &Study::publicationStatus, PublicationStatus::Openbaar));

        QCOMPARE(missing, QStringList());
    }

    void publicationNamesWhatIsMissing()
    {
        QFETCH(const QString, name);
        QFETCH(const Study, study);

        QCOMPARE(
            missingForStep(study, inState(study, &Study::publicationStatus, PublicationStatus::Openbaar)),
            QStringList(name));
    }

    void keepingAStudyPrivateAsksForTheGround()
    {
        const Study study;
        Study kept = inState(study, &Study::publicationStatus, PublicationStatus::NietOpenbaar);
        QCOMPARE(missingForStep(study, kept), QStringList(QStringLiteral("refusal_ground")));

        kept.refusalGround = QStringLiteral("bedrijfsgegevens");
        QCOMPARE(missingForStep(study, kept), QStringList());
    }

    void whatIsPublicCanOnlyBeWithdrawn()
    {
        const Study open =
            inState(publishableStudy(), &Study::publicationStatus, PublicationStatus::Openbaar);
        const Study hidden = inState(open, &Study::publicationStatus, PublicationStatus::Intern);
        const Study withdrawn = inState(open, &Study::publicationStatus, PublicationStatus::Ingetrokken);

        QCOMPARE(missingForStep(open, hidden), QStringList(QStringLiteral("publication_order")));
        QCOMPARE(missingForStep(open, withdrawn), QStringList());
        QCOMPARE(missingForStep(withdrawn, open), QStringList(QStringLiteral("publication_order")));
        QCOMPARE(missingForStep(hidden, withdrawn), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
